# Threefold, built from source and run as an ordinary user. The same image builds and runs: the AOT
# cache made in the build fits only the Java it was made with.
FROM eclipse-temurin:25-jdk AS ground
RUN useradd --create-home --uid 10001 threefold && install -d -o threefold /threefold
WORKDIR /threefold

FROM ground AS build
RUN apt-get update && apt-get install -y --no-install-recommends curl unzip && rm -rf /var/lib/apt/lists/*
USER threefold
COPY --chown=threefold . .
RUN ./threefold build

FROM ground
USER threefold
COPY --from=build --chown=threefold /threefold/threefold ./threefold
COPY --from=build --chown=threefold /threefold/target/app ./target/app
ENV THREEFOLD_PORT=8080
EXPOSE 8080
HEALTHCHECK --start-period=60s --interval=30s --timeout=5s CMD ["./threefold", "health"]
ENTRYPOINT ["./threefold"]
CMD ["start"]
