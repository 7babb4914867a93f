"""How a fault of a round is told in the log."""

from __future__ import annotations

import structlog

from storage.database import in_a_line, is_outage

log = structlog.get_logger()


def failed(event: str, fault: BaseException | None, **more: float) -> None:
    """Tells of a fault: an outage of the database in a line, and of our own faults where they are."""
    if fault is not None and is_outage(fault):
        log.error(event, reason=in_a_line(fault), **more)
    else:
        log.error(event, exc_info=fault, **more)
