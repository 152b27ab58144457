/** Two projects: `unit` needs nothing but Node; `journeys` runs over the real engines (see test/README.md). */
const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{domain,workflows,activities,worker,forms,store,api,engines,test/unit}/**/*.test.{ts,tsx}',
        '<rootDir>/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
    },
  ],
};
