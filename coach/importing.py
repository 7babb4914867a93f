"""Files in the chat: what one would bring, the press that keeps it, the names to be learned, and the way back.

Rule: a file is told of first and kept by a press. What it leaves open (kilograms or pounds, which figure is the month)
is asked before anything else. Nothing in it is ever taken as said today.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from coach.acts import Act, Lift
from coach.books import Books
from coach.cards import button, name_of
from coach.diary import Asking, Errand, FileTold, Imported, Known, Note, Setting, Turn
from coach.draft import Draft
from coach.imports.found import Terms
from coach.imports.names import names_of, understood
from coach.imports.pasted import is_shared, read_shared
from coach.imports.same import Diary, Had
from coach.imports.sifting import Report
from coach.notation import show
from coach.questions import find
from coach.reader import Reading
from coach.reply import Say, say
from coach.welcome import STEPS

MOST_BYTES = 20 * 1024 * 1024  #: what Telegram lets a bot fetch
LINES = 5  #: bad lines told one by one
NAMES = 6  #: unknown names told in one message
OFFERED = 3  #: exercises offered for an unknown name
FRESH = timedelta(days=2)  #: a note as young as this may be about today
#: What a file may leave open → the answers offered.
ASKED: dict[str, tuple[str, ...]] = {
    "load": ("kg", "lb"),
    "distance": ("km", "mi"),
    "dates": ("dmy", "mdy"),
    "sport": ("running", "cycling", "walking"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class FileRead:
    """What a worker made of a file: a report, or the reason why there is none."""

    errand: Errand
    report: Report | None = None
    reason: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


def how(draft: Draft, rest: str) -> None:
    """What can be imported, and how."""
    draft.say("import-how")


def sent(draft: Draft, file: FileTold) -> None:
    """A file came: it is noted, and a worker is to read it."""
    if file.size > MOST_BYTES:
        draft.say("import-no-too-large", megabytes=MOST_BYTES // 1024 // 1024)
        return
    origin = _origin(draft.origin)
    if any(r.origin == origin for r in draft.known.records):
        return  # the words beside a file were edited, the file is the same
    draft.asking = draft.asking or draft.known.asking
    draft.keep(file, origin=origin, index=0)
    draft.errands.append(Errand(origin=origin, file=file))
    draft.say("import-reading", name=file.name or "none")


def told(known: Known, read: FileRead, books: Books, at: Any, origin: str) -> Turn:
    """The turn that a file leads to once it is read."""
    draft = Draft(known=known, books=books, origin=origin, at=at)
    draft.asking = known.asking
    report = read.report
    if report is None:
        draft.say(f"import-no-{read.reason}", **read.facts)
    elif report.open:
        _ask(draft, read.errand, report)
    elif read.errand.keep:
        _kept(draft, read.errand, report)
    else:
        _card(draft, read.errand, report)
    return draft.turn()


def press(draft: Draft, rest: str) -> bool:
    """A press on one of the buttons of a file: ``verb:…:origin``."""
    draft.asking = draft.known.asking  # a file is nobody's answer
    verb, _, more = rest.partition(":")
    first, _, origin = more.rpartition(":")
    if verb == "is":
        return _name_is(draft, first, origin)
    file = next((r.body for r in draft.known.records if r.origin == origin and isinstance(r.body, FileTold)), None)
    if file is None or any(r.origin == origin and isinstance(r.body, Imported) for r in draft.known.records):
        return False
    if verb == "keep":
        draft.card = None  # what was left out, and why, stays to be read
        draft.errands.append(Errand(origin=origin, file=file, keep=True))
        draft.say("import-keeping")
    elif verb == "drop":
        draft.withdraw(origin)
        draft.say("import-dropped")
    elif verb in ASKED and first in ASKED[verb]:
        answered = replace(file, answers={**file.answers, verb: first})
        draft.retell(origin)
        draft.keep(answered, origin=origin, index=0)
        draft.errands.append(Errand(origin=origin, file=answered))
        draft.say("import-again")
    else:
        return False
    return True


# --- what a file would bring ------------------------------------------------------------------------------------------
def _ask(draft: Draft, errand: Errand, report: Report) -> None:
    """The first thing that the file leaves open, as one question with its answers."""
    what = report.open[0]
    draft.say("import-found", **_figures(report))
    draft.say(f"import-ask-{what}")
    draft.offer(*(button(f"button-import-{a}", f"import:{what}:{a}:{errand.origin}") for a in ASKED[what]))
    draft.offer(button("button-import-drop", f"import:drop::{errand.origin}"))


def _card(draft: Draft, errand: Errand, report: Report) -> None:
    """The dry run: what is new, what is there already, what was left out and why; kept by a press."""
    draft.say("import-found" if report.entries else "import-found-nothing", **_figures(report))
    if report.older:
        draft.say("import-older", count=report.older, whole=report.older >= report.entries)
    if report.known:
        draft.say("import-known", count=report.known)
    _left_out(draft, report)
    if report.doubts:
        draft.say("import-doubts", count=report.doubts, lines=_doubted(draft, report))
    if report.unknown:
        shown = report.unknown[:NAMES]
        draft.say("import-unknown", count=len(report.unknown), names=shown, more=len(report.unknown) - len(shown))
    if not report.entries and not report.origins:
        draft.say("import-nothing-new")
        return
    draft.say("import-not-yet-kept")
    count = report.entries
    draft.offer(button("button-import-keep", f"import:keep::{errand.origin}", count=count))
    draft.offer(button("button-import-drop", f"import:drop::{errand.origin}"))


def _figures(report: Report) -> dict[str, Any]:
    first, last = report.first, report.last
    return {
        **_amount(report.lifts, report.sets, report.runs, report.others),
        "format": say(f"import-format-{report.format}"),
        "rows": report.rows,
        "first": first.isoformat() if first else "none",
        "last": last.isoformat() if last else "none",
    }


def _amount(lifts: int, sets: int, runs: int, others: int) -> dict[str, int]:
    """How much of what, with the commas between."""
    between, before = int(bool(lifts and runs)), int(bool((lifts or runs) and others))
    return {"lifts": lifts, "sets": sets, "runs": runs, "others": others, "between": between, "before": before}


def _doubted(draft: Draft, report: Report) -> tuple[str, ...]:
    names = {slug: e.name for slug, e in draft.books.library.exercises.items()}
    return tuple(
        show(act, names, draft.athlete.units, draft.today, draft.books.library.notation) for act in report.doubted
    )


def _left_out(draft: Draft, report: Report) -> None:
    """The lines that were not taken, each kind with its reason, and the first of them one by one."""
    if report.passed:
        draft.say("import-passed", lines=tuple(say(f"import-passed-{k}", count=n) for k, n in report.passed))
    if not report.reasons:
        return
    lines: list[Say] = [
        say("import-bad-line", line=b.line, reason=say(f"import-bad-{b.reason}"), what=b.what or "none")
        for b in report.bad[:LINES]
    ]
    count = sum(n for _, n in report.reasons)
    draft.say("import-bad", count=count, lines=tuple(lines))
    if count > len(lines):
        reasons = tuple(say("import-bad-count", reason=say(f"import-bad-{r}"), count=n) for r, n in report.reasons)
        draft.say("import-bad-more", lines=reasons)


# --- what was kept ----------------------------------------------------------------------------------------------------
def _kept(draft: Draft, errand: Errand, report: Report) -> None:
    """The rows are in the diary: they are put in force, the plan builds on them, and one press takes them back."""
    if not report.entries and not report.origins:
        draft.say("import-nothing-new")
        return
    draft.restore(errand.origin, *report.origins)
    made = Imported(
        format=report.format,
        lifts=report.lifts,
        sets=report.sets,
        runs=report.runs,
        others=report.others,
        unknown=report.unknown,
        origins=report.origins,
    )
    draft.keep(made, origin=errand.origin, index=1)
    if not report.origins:  # an own export brings its plan with it
        draft.replan()
    draft.say("import-kept", **_figures(report))
    if report.origins:
        draft.say("import-kept-own", settings=report.settings, weeks=report.weeks)
    if report.known:
        draft.say("import-known", count=report.known)
    if draft.known.began is not None and (report.lifts or report.runs) and not report.origins:
        draft.say("import-plan-builds")
    for record in draft.known.records:
        if not isinstance(record.body, Note) or record.origin != errand.origin or draft.at - record.at > FRESH:
            continue
        if draft.books.signs(record.body.text, draft.athlete.language):
            draft.say("import-note-worries", day=record.at.date(), text=record.body.text)
            break
    if report.doubts:
        draft.say("import-doubts", count=report.doubts, lines=_doubted(draft, report))
        draft.offer(button("button-sure", f"sure:{errand.origin}"))
    draft.offer(button("button-undo", f"undo:{errand.origin}"))
    if report.asking is not None and draft.asking is None:
        open_ = Asking(**report.asking)
        draft.asking = open_ if open_.topic != "setup" or open_.about["step"] in STEPS else None
    draft.close()
    _ask_name(draft, errand.origin, made, 0)


def _ask_name(draft: Draft, origin: str, made: Imported, number: int) -> None:
    """The next unknown name for which the library has something near, as one question."""
    for n in range(number, len(made.unknown)):
        name = made.unknown[n]
        if name.lower() in draft.known.aliases:
            continue
        near = _near(draft, name)
        if not near:
            continue
        draft.say("import-name", name=name, left=len(made.unknown) - n - 1)
        for slug in near:
            text = name_of(slug, draft.books.library)
            draft.offer(button("button-plain", f"import:is:{n}:{slug}:{origin}", text=text))
        draft.offer(
            button("button-is-none", f"import:is:{n}::{origin}"),
            button("button-import-stop", f"import:is:stop::{origin}"),
        )
        return


def _near(draft: Draft, name: str) -> list[str]:
    plain = name.lower().replace("(", " ").replace(")", " ").replace(",", " ")
    found = find(draft.books.index, plain)
    exercises = draft.books.library.exercises
    return [k for k in dict.fromkeys((found.key, *found.also)) if k is not None and k in exercises][:OFFERED]


def _name_is(draft: Draft, which: str, origin: str) -> bool:
    """An answer to what a name stands for; it is the athlete's own word from now on. Then the next one is asked."""
    number, _, slug = which.partition(":")
    made = next((r.body for r in draft.known.records if r.origin == origin and isinstance(r.body, Imported)), None)
    if made is None:
        return False
    if number == "stop":
        draft.say("import-names-later")
        return True
    if not number.isdecimal() or int(number) >= len(made.unknown):
        return False
    name = made.unknown[int(number)]
    if slug:
        if slug not in draft.books.library.exercises:
            return False
        draft.keep(Setting(values={"alias": [name.lower(), slug]}))
        draft.say("learned", word=name, name=name_of(slug, draft.books.library))
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
    else:
        draft.say("is-none")
    draft.close()
    _ask_name(draft, origin, made, int(number) + 1)
    return True


# --- and back ---------------------------------------------------------------------------------------------------------
def imported(draft: Draft, origin: str, *, gone: bool = False) -> Imported | None:
    """What came of the file under ``origin``; None where it was no file, or nothing was kept of it."""
    records = draft.known.gone if gone else draft.known.records
    return next((r.body for r in records if r.origin == origin and isinstance(r.body, Imported)), None)


def take_back(draft: Draft, origin: str, made: Imported) -> None:
    """One press, and all of a file is out of the diary again."""
    draft.withdraw(origin, *made.origins)
    draft.replan()
    draft.say("import-undone", **_amount(made.lifts, made.sets, made.runs, made.others))
    draft.offer(button("button-redo", f"redo:{origin}"))


def put_back(draft: Draft, origin: str, made: Imported) -> None:
    """What a file brought is put in force again."""
    draft.restore(origin, *made.origins)
    draft.replan()
    draft.say("import-redone", **_amount(made.lifts, made.sets, made.runs, made.others))
    draft.offer(button("button-undo", f"undo:{origin}"))


# --- a pasted session -------------------------------------------------------------------------------------------------
def shared(draft: Draft, text: str) -> Reading | None:
    """What a pasted session of Strong says; None where a text is none."""
    if not is_shared(text):
        return None
    parsed = read_shared(text, Terms(zone=draft.athlete.zone, now=draft.at))
    names = names_of(draft.books.library, draft.known.aliases)
    acts = tuple(f.act for f in understood(parsed.found, names))
    lines = text.splitlines()
    left = tuple(lines[b.line - 1].strip() for b in parsed.bad if 0 < b.line <= len(lines))
    return Reading(acts=acts, left="; ".join(left))


def fresh(draft: Draft, text: str, acts: tuple[Act, ...]) -> tuple[tuple[Act, ...], bool]:
    """The acts of a pasted session that the diary does not have, and whether it has some of them: that is said."""
    if not is_shared(text):
        return acts, False
    had = [Had(act=a, at=r.at) for r in draft.known.entries if (a := r.act) is not None]
    parsed = read_shared(text, Terms(zone=draft.athlete.zone, now=draft.at))
    names = names_of(draft.books.library, draft.known.aliases)
    left, again = Diary(had).fresh(understood(parsed.found, names))
    if again:
        draft.say("import-known", count=again)
    lifts = tuple(f.act for f in left)
    return (*lifts, *(a for a in acts if not isinstance(a, Lift))), again > 0


def _origin(message: str) -> str:
    """The origin of a file: its message's number."""
    return f"f{message[1:]}" if message[:1] == "m" else f"f{message}"
