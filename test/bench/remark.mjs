/**
 * A remark language server: `unified-language-server` as remark-language-server sets it up, with the recommended
 * rules. (remark-language-server itself is not in every registry.)
 */
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkPresetLintRecommended from "remark-preset-lint-recommended";
import { createUnifiedLanguageServer } from "unified-language-server";

createUnifiedLanguageServer({
  processorName: "remark",
  processorSpecifier: "remark",
  plugins: [remarkFrontmatter, remarkGfm, remarkPresetLintRecommended],
});
