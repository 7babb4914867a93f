# The coach in a container: docs/hosting.md. Everything comes from the pinned locks, nothing else is fetched.
ARG PYTHON=3.12-slim

FROM python:${PYTHON} AS build
WORKDIR /build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
COPY requirements.txt requirements-build.txt ./
RUN python -m venv /opt/coach && /opt/coach/bin/pip install --require-hashes --only-binary :all: -r requirements.txt
RUN python -m venv /opt/tools && /opt/tools/bin/pip install --require-hashes --only-binary :all: -r requirements-build.txt
COPY pyproject.toml README.md LICENSE ./
COPY coach coach
COPY content content
COPY storage storage
COPY scheduler scheduler
COPY bot bot
RUN /opt/tools/bin/python -m hatchling build -t wheel -d wheel
RUN /opt/coach/bin/pip install --no-deps wheel/strength_coach-*.whl
RUN /opt/coach/bin/pip uninstall --yes pip

FROM python:${PYTHON}
# The database file lies in /data; nothing else has to be written but what Matplotlib keeps in its cache.
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin coach \
    && install -d -o coach -g coach -m 0700 /data /data/strength-coach /var/cache/coach
COPY --from=build /opt/coach /opt/coach
ENV PATH=/opt/coach/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    XDG_DATA_HOME=/data \
    MPLCONFIGDIR=/var/cache/coach \
    METRICS_PORT=9464
USER coach
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 CMD ["coach", "health"]
ENTRYPOINT ["coach"]
CMD ["run"]
