import { BEHAVIOURS, KNOWN_GAPS } from "./behaviours";
import { startHost } from "./start-host";

test("each behaviour is documented with its page or assumed with a reason, and stated once", () => {
  for (const { standing, source } of BEHAVIOURS) {
    expect(source).not.toBe("");
    if (standing === "documented") expect(source).toMatch(/^(?:api:(?:Excel|OfficeExtension)\.\w+|[a-z-]+\/[a-z-]+)$/);
  }
  const whats = BEHAVIOURS.map(({ what }) => what);
  expect(new Set(whats).size).toBe(whats.length);
});

test.each(KNOWN_GAPS)("still a gap: $what", async ({ probe }) => {
  const host = startHost();
  const run = host.client.Excel.run(async (context) => {
    probe(context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "NotImplemented" });
});
