# syntax=docker/dockerfile:1

FROM node:24.18.0-bookworm-slim AS base
WORKDIR /app
ENV npm_config_update_notifier=false

# What the product needs to run.
FROM base AS dependencies
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

# The compiled product, with the workflows bundled.
FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build

FROM base
ENV NODE_ENV=production
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
USER node
EXPOSE 3000
CMD ["node", "dist/api/main.js"]
