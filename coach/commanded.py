"""What is asked with a slash, command by command."""

from __future__ import annotations

from collections.abc import Callable

from coach import (
    aboutyou,
    beginners,
    constraints,
    feedback,
    handout,
    importing,
    pausing,
    previewing,
    requests,
    shelf,
    undoing,
    welcome,
)
from coach.cards import (
    log_card,
    settings_card,
    today_card,
)
from coach.draft import Draft
from coach.gym import beside
from coach.lookup import look_up, why_card
from coach.presses import week_at
from coach.progress import card as progress
from coach.testing import choosing


def _start(draft: Draft, rest: str) -> None:
    if draft.known.began is None:
        welcome.begin(draft)
    else:
        draft.say("welcome-back")
        today_card(draft)


def _today(draft: Draft) -> None:
    if not beside.again(draft):
        today_card(draft)


def _week(draft: Draft, rest: str) -> None:
    week_at(draft, "0")


def _exercise(draft: Draft, rest: str) -> None:
    if rest:
        look_up(draft, rest)
    else:
        draft.say("exercise-which")
        shelf.card(draft)


def _ask(draft: Draft, rest: str) -> None:
    if rest:
        if not beginners.heard(draft, rest, ()):
            look_up(draft, rest)
    else:
        draft.say("ask-what")


def _export(draft: Draft, rest: str) -> None:
    draft.say("export-coming")
    draft.close(file={"kind": "export"})


def _plainly(key: str) -> Callable[[Draft, str], None]:
    return lambda draft, rest: draft.say(key)


COMMANDS: dict[str, Callable[[Draft, str], object]] = {
    "start": _start,
    "today": lambda draft, rest: _today(draft),
    "test": choosing.command,
    "week": _week,
    "log": lambda draft, rest: log_card(draft),
    "progress": lambda draft, rest: progress.overview(draft),
    "exercise": _exercise,
    "library": lambda draft, rest: look_up(draft, rest) if rest else shelf.card(draft),
    "ask": _ask,
    "why": why_card,
    "undo": lambda draft, rest: beside.back(draft) or undoing.undo_latest(draft),
    "me": aboutyou.card,
    "feedback": feedback.command,
    "go": lambda draft, rest: beside.begin(draft, fresh=True),
    "constraints": constraints.card,
    "physio": handout.card,
    "next": lambda draft, rest: previewing.preview(draft),
    "calendar": lambda draft, rest: previewing.calendar(draft),
    "pause": lambda draft, rest: pausing.ask_pause(draft),
    "resume": lambda draft, rest: pausing.resume(draft),
    "settings": lambda draft, rest: settings_card(draft),
    "privacy": _plainly("privacy"),
    "export": _export,
    "import": importing.how,
    "deletemydata": lambda draft, rest: requests.ask_delete(draft),
    "help": _plainly("help"),
}
