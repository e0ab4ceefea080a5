/** Arrows point one way: app → components → lib; the kernel knows no feature; Prisma stays under lib, prisma and tests. */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: { pathNot: "^lib/generated" }, to: { circular: true } },
    {
      name: "lib-never-looks-up",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components|tests)/" },
    },
    {
      name: "components-never-look-up",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(app|tests)/" },
    },
    {
      name: "components-use-only-pure-lib",
      comment:
        "A component may import rules and formats, never what reaches the database, the disk or the settings.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^lib/(kernel/(db|env|storage|queue)\\.ts|generated/prisma/client)", reachable: true },
    },
    {
      name: "kernel-knows-no-feature",
      severity: "error",
      from: { path: "^lib/kernel/" },
      to: { path: "^lib/(?!kernel/|generated/)" },
    },
    {
      name: "prisma-stays-home",
      severity: "error",
      from: { path: "^(app|components)/" },
      to: {
        path: "(^lib/generated/prisma|^lib/kernel/db\\.ts|node_modules/@prisma)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-tests-in-product",
      severity: "error",
      from: { path: "^(app|components|lib)/" },
      to: { path: "^tests/" },
    },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^\\.next" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
