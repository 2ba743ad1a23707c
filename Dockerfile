# One image for server and workers; ROLE tells which. Built in two stages so that it carries no build tools.
FROM node:26.10.0-slim AS build
WORKDIR /app
COPY . .
RUN npx -y pnpm@12.21.0 install --frozen-lockfile \
 && npx -y pnpm@12.21.0 run build \
 && CI=true npx -y pnpm@12.21.0 prune --prod \
 && rm -rf node_modules/.pnpm/node-linux-*

FROM node:26.10.0-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/shared ./shared
COPY --from=build /app/server ./server
COPY --from=build /app/client/dist ./client/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "server/src/main.ts"]
