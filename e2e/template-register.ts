import { startRegister } from "./register-server";

/** Migrates and fills one database before all tests; every worker gets a copy, which is quicker than a filling each. */
export default async function prepareTemplate(): Promise<() => Promise<void>> {
  const server = await startRegister();
  await server.stop();
  process.env.RAPPORTEUR_E2E_TEMPLATE = server.folder;
  return server.discard;
}
