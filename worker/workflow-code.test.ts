import { existsSync } from 'node:fs';
import { bundlePath } from './bundle-path';
import { workflowCode } from './workflow-code';

test('runs the workflows from their source while one develops', () => {
  expect(workflowCode({ production: false }).workflowsPath).toMatch(/workflows[/\\]index\.ts$/);
});

test('production runs the prebuilt bundle, and says so when it is missing', () => {
  const code = () => workflowCode({ production: true });
  if (existsSync(bundlePath())) expect(code()).toEqual({ workflowBundle: { codePath: bundlePath() } });
  else expect(code).toThrow(/bundle is missing.*npm run build/);
});
