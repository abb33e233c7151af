// Reads the bills of materials (CycloneDX) of the services and of the web UI, refuses what may not be shipped, and
// writes the list of what is. Called by ./crm licences and ./crm test.
import { readFileSync, writeFileSync } from "node:fs";

const here = new URL(".", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, here), "utf8"));
const rules = read("licences.json");

const named = (licence) => {
  const given = licence.expression ?? licence.license?.id ?? licence.license?.name ?? "";
  return rules.names[given] ?? given;
};

const partsOf = (bill) =>
  (read(`target/${bill}.cdx.json`).components ?? [])
    .filter((component) => component.group !== "com.zhike.crm")
    .map((component) => {
      const name = component.group ? `${component.group}:${component.name}` : component.name;
      const told = (component.licenses ?? []).map(named).filter(Boolean);
      const corrected = rules.corrected[name]?.licence;
      return { name, version: component.version, licences: corrected ? [corrected] : told };
    });

// what joins OR and AND has to be on the list as it stands
const allowed = (licence) => {
  const all = licence.replace(/[()]/g, "").split(" AND ");
  const any = licence.replace(/[()]/g, "").split(" OR ");
  const known = (one) => rules.allowed.includes(one.trim());
  return known(licence) || (all.length === 1 && any.some(known)) || (any.length === 1 && all.every(known));
};

const bills = { "Services and gateway": partsOf("services"), "Web UI": partsOf("web") };
const parts = Object.values(bills).flat();
const empty = Object.keys(bills).filter((title) => bills[title].length === 0);
if (empty.length) {
  console.error(`The bill of materials is empty: ${empty.join(", ")}`);
  process.exit(1);
}

// offered under several licences, one may choose
const refused = parts.filter((part) => !part.licences.some(allowed) && !(part.name in rules.accepted));
if (refused.length) {
  console.error("Not allowed by sbom/licences.json:");
  refused.forEach((part) => console.error(`  ${part.name} ${part.version}: ${part.licences.join(" or ") || "no licence told"}`));
  process.exit(1);
}

const table = (title) => {
  const rows = bills[title].map((part) => `| ${part.name} | ${part.version} | ${[...new Set(part.licences)].join(" or ")} |`);
  return `## ${title}\n\n| Name | Version | Licence |\n|---|---|---|\n${[...new Set(rows)].sort().join("\n")}\n`;
};
// what was decided for one of them is not to outlive it
const present = new Set(parts.map((part) => part.name));
const gone = [...Object.keys(rules.corrected), ...Object.keys(rules.accepted)].filter((name) => !present.has(name));
if (gone.length) {
  console.error(`No longer part of the suite, but in sbom/licences.json: ${gone.join(", ")}`);
  process.exit(1);
}

writeFileSync(
  new URL("target/third-party.md", here),
  `# Third-party software\n\nWhat is shipped, and under which licences.\n\n${Object.keys(bills).map(table).join("\n")}`,
);
console.log(`${parts.length} libraries and packages, every one under a licence that is allowed; the list is sbom/target/third-party.md`);
