import { noSuchAddress } from "@/app/_server/api/found-record";

export async function GET(): Promise<Response> {
  return noSuchAddress();
}

export async function POST(): Promise<Response> {
  return noSuchAddress();
}

export async function PATCH(): Promise<Response> {
  return noSuchAddress();
}

export async function DELETE(): Promise<Response> {
  return noSuchAddress();
}
