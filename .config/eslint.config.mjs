import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";

export default tseslint.config(
  { ignores: ["node_modules", ".next", ".data", "lib/generated", "next-env.d.ts"] },
  ...tseslint.configs.recommended,
  // Only there is a function named use… a hook.
  { files: ["app/**", "components/**"], ...reactHooks.configs.flat.recommended },
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  { files: ["lib/cli/**", "tests/**", ".config/**"], rules: { "no-console": "off" } },
);
