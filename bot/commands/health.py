"""``coach health``: asks the coach that runs here, by the same environment, whether it can work."""

from __future__ import annotations

import argparse
import sys
from http.client import HTTPConnection, HTTPException

from bot.config import DEFAULT_PORT, BadConfig, Config, read_config

ANSWER_S = 5.0
ANYWHERE = ("0.0.0.0", "::", "")  # noqa: S104  who listens everywhere is asked at home


def main(argv: list[str]) -> int:
    """Exit 0 where it can, 1 where it cannot or does not answer, 2 where there is no port to ask at."""
    argparse.ArgumentParser(prog="coach health", description=(__doc__ or "").replace("``", "")).parse_args(argv)
    try:
        config = read_config()
    except BadConfig as fault:
        print(fault, file=sys.stderr)
        return 2
    where = door(config)
    if where is None:
        print("METRICS_PORT is not set: there is no port to ask at", file=sys.stderr)
        return 2
    status, said = asked(*where)
    print(said)
    return 0 if status == 200 else 1


def door(config: Config) -> tuple[str, int] | None:
    """Where the process answers: at METRICS_PORT, else at the webhook's."""
    if config.metrics_port is not None:
        host = config.metrics_host
        return ("127.0.0.1" if host in ANYWHERE else host), config.metrics_port
    if config.webhook_url is not None:
        return "127.0.0.1", config.port or DEFAULT_PORT
    return None


def asked(host: str, port: int) -> tuple[int, str]:
    """The status and the line of /readyz; 0 where nobody answers."""
    calling = HTTPConnection(host, port, timeout=ANSWER_S)
    try:
        calling.request("GET", "/readyz")
        answer = calling.getresponse()
        return answer.status, answer.read(200).decode(errors="replace").strip()
    except (OSError, HTTPException) as fault:
        return 0, f"no answer at port {port}: {getattr(fault, 'strerror', None) or type(fault).__name__}"
    finally:
        calling.close()
