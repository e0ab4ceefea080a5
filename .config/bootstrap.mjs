// The one door of every npm script: `node .config/bootstrap.mjs <file.ts> [arguments]`. It runs on whatever Node the
// machine has (18 or later), brings what a fresh clone lacks, and hands over to the project's own Node, which runs
// TypeScript as it is. Nothing here may need a package.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const modules = path.join(root, "node_modules");
const node = path.join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const generated = path.join(root, "lib", "generated", "prisma");
const schema = path.join(root, "prisma", "schema");

/** One digest of the files' content. */
function digest(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** Runs a step of the preparation; when it fails the command ends here. */
function step(message, command, args) {
  console.error(message);
  const began = Date.now();
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (error || status !== 0) {
    console.error(`No se pudo completar: ${command} ${args.join(" ")}${error ? ` (${error.message})` : ""}`);
    process.exit(status || 1);
  }
  console.error(`  listo en ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** npm leaves inside node_modules a list of what it put there; it must hold everything the lock file asks for. */
function isInstalled() {
  const list = path.join(modules, ".package-lock.json");
  if (!existsSync(list) || !existsSync(node)) return false;
  const wanted = JSON.parse(read(path.join(root, "package-lock.json"))).packages;
  const present = JSON.parse(read(list)).packages;
  return Object.keys(wanted).every(
    (name) => name === "" || wanted[name].optional || present[name]?.version === wanted[name].version,
  );
}

function install() {
  if (isInstalled()) return;
  // npm may have been told elsewhere to leave out what builds and tests need, or to run no install script, without
  // which neither Node nor PostgreSQL would be in place.
  const flags = [
    "--include=dev",
    "--include=optional",
    "--ignore-scripts=false",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  step("Instalando los paquetes del proyecto (solo la primera vez o cuando cambian)…", npm, ["ci", ...flags]);
}

function generate() {
  const stamp = path.join(generated, ".schema");
  const files = readdirSync(schema).sort();
  const wanted = digest([
    ...files.map((name) => path.join(schema, name)),
    path.join(modules, "prisma", "package.json"),
  ]);
  if (read(stamp) === wanted) return;
  const prisma = path.join(modules, "prisma", "build", "index.js");
  const args = [prisma, "generate", "--no-hints", "--config", path.join(root, ".config", "prisma.config.ts")];
  step("Generando el cliente de la base de datos…", node, args);
  writeFileSync(stamp, wanted);
}

install();
generate();

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
const PATH = [path.join(modules, ".bin"), process.env.PATH].join(path.delimiter);
const child = spawn(node, process.argv.slice(2), {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PATH },
});
// A terminal sends Ctrl-C to both; a supervisor only to this one. Passing it on twice does no harm: the programs stop once.
for (const signal of signals) process.on(signal, () => child.kill(signal));
// npm killed by its id dies alone: what it ran would go on serving with nobody to stop it.
if (process.env.npm_lifecycle_event) {
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || child.kill("SIGTERM"), 1000).unref();
}
child.on("error", (error) => {
  console.error(`No se pudo ejecutar ${node}: ${error.message}`);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
