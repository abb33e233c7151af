# One image for every service, and a target of its own for the gateway, which brings the web UI:
#   docker build --target service --build-arg SERVICE=customer-service -t zhike-crm/customer-service .
#   docker build --target gateway --build-arg SERVICE=gateway -t zhike-crm/gateway .
# BUILD=source compiles inside of the image; BUILD=prebuilt takes the jars and the web UI that lie in this tree.
ARG BUILD=source
ARG JAVA=25
ARG NODE=22

FROM maven:3-eclipse-temurin-${JAVA} AS jars-source
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package \
    && mkdir /jars && cp */target/*-SNAPSHOT.jar /jars/

FROM scratch AS jars-prebuilt
ARG SERVICE
COPY ${SERVICE}/target/${SERVICE}-*.jar /jars/

FROM jars-${BUILD} AS jars

FROM node:${NODE}-slim AS web-source
WORKDIR /source/web
COPY web/package.json web/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY web ./
RUN npm run build

FROM scratch AS web-prebuilt
COPY web/dist /source/web/dist

FROM web-${BUILD} AS web

FROM eclipse-temurin:${JAVA}-jre AS layers
ARG SERVICE
COPY --from=jars /jars/${SERVICE}-*.jar /app.jar
RUN java -Djarmode=tools -jar /app.jar extract --layers --application-filename app.jar --destination /layers

FROM eclipse-temurin:${JAVA}-jre AS service
ARG SERVICE
LABEL org.opencontainers.image.title="zhike-crm ${SERVICE}" \
      org.opencontainers.image.vendor="Zhike"
RUN groupadd --system --gid 10001 crm \
    && useradd --system --uid 10001 --gid crm --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin crm \
    && install --directory --owner crm --group crm /data
WORKDIR /app
# what changes least comes first
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY deploy/image/ ./
COPY --from=layers /layers/application/ ./
# the classes that a start needs, laid down for exactly this JVM and class path; no database is asked
RUN /bin/bash ./rehearse
USER 10001:10001
ENV SERVER_PORT=8080
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=300s --retries=3 CMD ["/bin/bash", "/app/healthy"]
# java is the first process: it hears the signal to stop itself and ends what it has begun
ENTRYPOINT ["java", "@/app/jvm.options", "-XX:AOTCache=/app/app.aot", "-jar", "/app/app.jar"]

FROM service AS gateway
COPY --from=web /source/web/dist /app/web
ENV CRM_WEB_DIR=/app/web
