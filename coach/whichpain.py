"""A pain that goes on without its place being named: put to its course, or asked which of several it is.

Rule: what is told is asked about, never passed over. While it is not known which, the plan changes by no figure of
nowhere, and no answer is no step: the open courses stay where they are. What is bad enough for a professional is said
at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from coach import eitherpain, goingon, hurting, mayexercise
from coach.acts import Act, Request, Symptom
from coach.advice import URGENCIES, Advice
from coach.cards import button
from coach.concepts import Span
from coach.course import Course
from coach.diary import Asking
from coach.draft import Draft
from coach.goodfor import of_one
from coach.gym import beside
from coach.hedges import Heard, heard
from coach.library import SITES
from coach.mayi import OF_A_PLAN
from coach.notsobad import stiff_briefly
from coach.reader import Reading
from coach.runs import place_text
from coach.scale import BARE
from coach.values import replace
from coach.wishes import races_ahead

TOPIC = "which-pain"  #: the open question which of several open pains was meant
SEEN = URGENCIES.index("soon")
LATELY = timedelta(days=14)  #: a pain told so long ago still stands where leave is asked for
LONGEST = 6  #: words of a typed answer
_FREE = (
    "lost",
    "exercise",
    "day",
    "you",
    "rated",
    "moved",
    TOPIC,
)  #: open questions that a bare number is no answer of


def as_meant(draft: Draft, text: str, reading: Reading, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts with a report that names no part of the body put to its course.

    Where several courses may be meant the report has no region, and stands in ``draft.unplaced`` with those courses.
    """
    recent = _open(draft)
    found = recent or _open(draft, lasting=True)
    library = draft.books.library
    if library.courses is None or not _free(draft, text):
        return acts
    if found and (sunken := eitherpain.sunken(draft, _heard(draft, text), acts, found)) is not None:
        return sunken
    if goingon.tells_of_place(acts):
        return _at_least(draft, text, reading, acts)
    if not found:
        return acts
    if stiff_briefly(text.lower()):
        return _stiff(draft, text, acts, found)
    message = _heard(draft, text)
    text_of = text
    if not library.named(text):
        found, text_of = _named(message, found), _unnamed(text, message)
    logs, asks = goingon.logs(acts), goingon.asks(acts, text)
    said = goingon.heard(
        text_of, library.courses.words, logs=logs, done=goingon.done(acts), asks=asks, day=goingon.of_the_day(acts)
    )
    if said is None:
        said = _complaint(acts)
    if not found or said is None or _theirs(message, said) or not (recent or said.carried):
        return acts
    among = goingon.fitting(text, found, acts, library, draft.local)
    told = goingon.report(said, among[0] if len(among) == 1 else None, draft.local)
    if len(among) > 1:
        draft.unplaced = (told, among)
    return (*goingon.without_misread(acts, reading.spans, said), told)


def _stiff(draft: Draft, text: str, acts: tuple[Act, ...], found: Sequence[Course]) -> tuple[Act, ...]:
    """The acts with a stiffness that passes each morning as one of the pain that is followed, of no figure of its own.

    It says neither that this pain has gone nor how bad it is; of several it is asked which is meant.
    """
    among = goingon.fitting(text, found, acts, draft.books.library, draft.local)
    felt = ("soreness", *goingon.PAINS)
    rest = tuple(a for a in acts if not (isinstance(a, Symptom) and a.symptom in felt and a.region is None))
    told = Symptom(symptom="pain", when=draft.today, timing="morning")
    if len(among) > 1:
        draft.unplaced = (told, among)
        return (*rest, told)
    return (*rest, replace(told, region=among[0].region, site=among[0].site, side=among[0].side))


def _at_least(draft: Draft, text: str, reading: Reading, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts with the one pain as bad as the worst of all that it is told at: "hammy 0 jogging, 1 strides" is 1."""
    tables = draft.books.library.courses
    told = [a for a in acts if isinstance(a, Symptom) and a.symptom in goingon.PAINS and a.region]
    if tables is None or len(told) != 1 or told[0].severity is None:
        return acts
    message = _heard(draft, text)
    said = goingon.heard(_unnamed(text, message), tables.words)
    if said is None or not said.at_work or said.pain is None or said.pain <= told[0].severity:
        return acts
    rest = goingon.without_misread(acts, reading.spans, said)
    return tuple(replace(a, severity=said.pain, was=None) if a == told[0] else a for a in rest)


def _heard(draft: Draft, text: str) -> Heard:
    """The text taken apart."""
    words = draft.books.safety.words
    return heard(text, words.lexicon, words.idioms, draft.also(text))


def recalled(draft: Draft, text: str, acts: Sequence[Act]) -> tuple[Symptom, ...]:
    """The pains that stand open where a text asks for leave to train on, as they were told last; empty elsewhere.

    What they ask for is said again: a question never gets a silent yes.
    """
    library = draft.books.library
    asks = [a for a in acts if isinstance(a, Request) and a.request in OF_A_PLAN]
    told = any(isinstance(a, Symptom) and a.symptom in goingon.PAINS for a in acts)
    if asks or told or library.courses is None or not goingon.leave(text, library.courses.words):
        return ()
    if races_ahead(draft, text):
        return ()  # "I signed up for a 10k on 12 april" asks for no leave to run today
    if of_one(library, text) is not None:
        return ()  # its own page knows what is open there, and says so
    since = draft.local - LATELY
    hurting_now = [c for c in _open(draft) if c.latest.at >= since and c.latest.pain != 0]
    hurting_now = [c for c in hurting_now if not mayexercise.answered_already(draft, text, c)]
    found = tuple(goingon.recalled(c, draft.local) for c in goingon.concerned(text, hurting_now, library))
    draft.recalled = bool(found)
    return found


def goes_on(draft: Draft, text: str, acts: Sequence[Act]) -> bool:
    """Whether a text goes on about what was told before a pause that stands ("again today, quits when I stop")."""
    pause, tables = draft.known.pause_on(draft.today), draft.books.library.courses
    if pause is None or pause.urgency == "none" or tables is None:
        return False
    told = goingon.heard(text, tables.words, logs=goingon.logs(acts), asks=goingon.asks(acts, text))
    return told is not None and bool(told.pain or told.least or told.trend)


def leave(draft: Draft, text: str) -> bool:
    """Whether a text asks for leave to train, or takes it, or says that what was told has gone."""
    tables = draft.books.library.courses
    if tables is None:
        return False
    takes = goingon.leave(text, tables.words) and not races_ahead(draft, text)
    return takes or goingon.over(text, tables.words)


def placed(
    acts: tuple[Act, ...], advice: tuple[Advice, ...], draft: Draft
) -> tuple[tuple[Act, ...], tuple[Advice, ...]]:
    """Acts and advice without a report of which it is not known where it belongs, but for what cannot wait."""
    if draft.unplaced is None:
        return acts, advice
    told, among = draft.unplaced
    nowhere = {None, "general", *(c.region for c in among if told.severity is None)}

    def unplaced(act: Act) -> bool:
        return isinstance(act, Symptom) and act.region in nowhere and act.severity == told.severity

    waits = ("pain", "course", "sore")
    return tuple(a for a in acts if not unplaced(a)), tuple(
        a for a in advice if URGENCIES.index(a.urgency) >= SEEN or not a.rule.startswith(waits)
    )


def ask(draft: Draft) -> bool:
    """Asks which of the open pains was meant; False where that is known."""
    if draft.unplaced is None:
        return False
    told, among = draft.unplaced
    draft.say("pain-which", pain="none" if told.severity is None else told.severity)
    draft.asking = Asking(
        topic=TOPIC,
        about={
            "courses": [[c.region, c.side or ""] for c in among],
            "pain": told.severity,
            "trend": told.course or "",
            "timing": told.timing or "",
            "day": draft.today.isoformat(),
        },
    )
    draft.offer(
        *(button("button-plain", f"which:{c.region}:{c.side or ''}", text=place_text(c.region, c.side)) for c in among)
    )
    return True


def stays_open(draft: Draft) -> bool:
    """Whether the question which pain was meant still stands behind something else that was said the same day."""
    asking = draft.known.asking
    if draft.asking is not None or asking is None or asking.topic != TOPIC:
        return False
    told = {a.region for a in draft.acts if isinstance(a, Symptom)}
    return asking.about["day"] == draft.today.isoformat() and told.isdisjoint(r for r, _ in asking.about["courses"])


def press(draft: Draft, rest: str) -> bool:
    """One of the pains that were asked about; False where that question is no longer open."""
    region, _, side = rest.partition(":")
    return _take(draft, region, side)


def typed(draft: Draft, asking: Asking, text: str) -> bool:
    """A typed answer that names one of them, and no more."""
    low = text.lower().replace("’", "'")
    if len(low.split()) > LONGEST:
        return False
    fitting = [(r, s) for r, s in asking.about["courses"] if _says(low, r, s)]
    return len(fitting) == 1 and _take(draft, *fitting[0])


def _take(draft: Draft, region: str, side: str) -> bool:
    asking = draft.known.asking
    if asking is None or asking.topic != TOPIC or [region, side] not in [list(c) for c in asking.about["courses"]]:
        return False
    about = asking.about
    course = next(
        (c for c in (*_open(draft), *_open(draft, lasting=True)) if c.region == region and (c.side or "") == side), None
    )
    said = goingon.Heard(pain=about["pain"], trend=about["trend"] or None, least=about["trend"] in ("same", "worse"))
    told = replace(goingon.report(said, course, draft.local), timing=about["timing"] or None)
    if course is None or date.fromisoformat(about["day"]) != draft.today:
        return False
    return hurting.answer(draft, told)


def _says(low: str, region: str, side: str) -> bool:
    """Whether the words name a region, or its side alone."""
    name = place_text(region, None)
    words = set(low.replace("'s", "").strip(" .!").split())
    named = bool(set(name.lower().split()) & words)
    sides = words & {"left", "right"}
    return (named and (not sides or side in sides)) or (not named and bool(side) and side in sides)


def _open(draft: Draft, *, lasting: bool = False) -> tuple[Course, ...]:
    """The courses that words without a place may be of; none in a pause or before the first plan.

    ``lasting``: those of the last months too, of which it has to be said that they go on.
    """
    pause = draft.known.pause_on(draft.today)
    if draft.known.began is None or (pause is not None and pause.urgency != "none"):
        return ()
    courses = draft.laid().courses
    return goingon.lasting(courses, draft.local) if lasting else goingon.recent(courses, draft.local)


def _free(draft: Draft, text: str) -> bool:
    """Whether the text is no answer to something else that was asked, and no figure of a session in hand."""
    asking = draft.known.asking
    if beside.figures_only(draft, text):
        return False
    return not (BARE.fullmatch(text) and asking is not None and asking.topic not in _FREE)


def _named(message: Heard, found: Sequence[Course]) -> tuple[Course, ...]:
    """Those of the parts of the body that stand in the message; all where none does."""
    names = {
        n.removeprefix("region-")
        for n in message.hits
        if n.startswith("region-")
        and any(not _a_way(message, s) and not _of_work(message, s) for s in message.stands(n))
    }
    if not names:
        return tuple(found)
    return tuple(c for c in found if c.region in names or any(set(SITES.get(n, ())) & set(c.sites) for n in names))


def _a_way(message: Heard, span: Span) -> bool:
    """Whether "back" is a way and no part of the body: "put the hills back?"."""
    if span.last - span.first > 1 or message.words[span.first].word != "back":
        return False
    return span.first > 0 and message.words[span.first - 1].word not in _WHOSE


def _of_work(message: Heard, span: Span) -> bool:
    """Whether a part of the body stands in the name of work or of a doing: "wrist holds", "shaking hands"."""
    behind = [t.word for t in message.words[span.last : span.last + 1]]
    ahead = [t.word for t in message.words[max(0, span.first - 1) : span.first]]
    return bool(_FOR_IT.intersection(behind) or {"shaking", "shake", "shook", "holding"}.intersection(ahead))


_FOR_IT = frozenset(
    "hold holds raise raises curl curls stretch stretches work exercise exercises drill drills band bands isometric "
    "isometrics rotation rotations bridge bridges mobility extension extensions squeeze squeezes circles stuff".split()
)
_WHOSE = frozenset("my the me ma a lower low upper mid sore bad stiff tight dodgy aul auld old and his her".split())


def _unnamed(text: str, message: Heard) -> str:
    """The text, of the same length, with each part of the body as "pain": "shoulder 4" is read as "pain 4"."""
    for name, spans in message.hits.items():
        for span in spans if name.startswith("region-") else ():
            start, end = message.words[span.first].start, message.words[span.last - 1].end
            word = "pain" if end - start >= len("pain") else "it"
            text = text[:start] + word.ljust(end - start)[: end - start] + text[end:]
    return text


def _complaint(acts: Sequence[Act]) -> goingon.Heard | None:
    """A pain that the reader has heard, of no place."""
    told = [a for a in acts if isinstance(a, Symptom) and a.symptom in goingon.PAINS and a.region is None]
    return None if not told else goingon.Heard(pain=told[0].severity, trend=told[0].course)


def _theirs(message: Heard, said: goingon.Heard) -> bool:
    """Whether somebody else is spoken of there."""
    inside = range(said.start, max(said.end, said.start + 1))
    spoken = [message.other[t] for t, w in enumerate(message.words) if w.start in inside]
    return bool(spoken) and all(spoken)
