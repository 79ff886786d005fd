import { signOut } from "@/app/_server/sign-out";

export async function POST(): Promise<Response> {
  return signOut();
}
