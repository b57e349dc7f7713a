# syntax=docker/dockerfile:1

FROM eclipse-temurin:25-jdk AS build
WORKDIR /samverkan
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -q -Dmaven.test.skip=true -Dformat.skip -pl services/application -am package \
    && java -Djarmode=tools -jar services/application/target/samverkan-exec.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
RUN groupadd --system samverkan \
    && useradd --system --gid samverkan --home-dir /var/lib/samverkan --create-home samverkan
WORKDIR /app
# From what changes seldom to what changes with every commit, so that an update sends little.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./

# What the JVM learns in a rehearsal lets the container start with its classes loaded and linked. It fits this JVM and these jars only, so it
# is made here, where both are; PostgreSQL, which takes part, does not run as root.
RUN install -d -o samverkan -g samverkan learned
USER samverkan
RUN java -XX:+UseCompactObjectHeaders -XX:AOTCacheOutput=learned/samverkan.aot -jar samverkan-exec.jar rehearse && rm -rf /tmp/*

# Without a server by configuration, the embedded one keeps its events here.
ENV SAMVERKAN_DATA=/var/lib/samverkan/data \
    SAMVERKAN_ADDRESS=0.0.0.0 \
    LC_ALL=C.UTF-8
VOLUME /var/lib/samverkan
EXPOSE 8080

# The image has no HTTP client; the shell asks, and waits at most as long as the timeout.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]

ENTRYPOINT ["java", "-Xlog:disable", "-XX:+UseCompactObjectHeaders", "-XX:CompileThresholdScaling=5", "-XX:AOTCache=learned/samverkan.aot", "-XX:MaxRAMPercentage=70", "-jar", "samverkan-exec.jar"]
CMD ["serve"]
