"""One message read: sentence by sentence, piece by piece, in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from operator import attrgetter

from coach.acts import (
    FLAGS,
    Act,
    DistanceUnit,
    Intention,
    Lift,
    Readiness,
    Run,
    SessionReport,
    SmallTalk,
    Symptom,
    Unit,
)
from coach.patterns import Pattern
from coach.reader import activity, assessment, clauses, others, readiness, running, symptoms, undone, weight
from coach.reader.apart import taken_apart
from coach.reader.asked import OPENERS, Purpose, beside, news_beside, part_purpose, purpose
from coach.reader.bars import hung
from coach.reader.behind_which import behind_which
from coach.reader.bygone import day_of_old, no_complaint, tells_of_old
from coach.reader.clauses import Piece, Sentence
from coach.reader.dating import dates_its_cause, felt_on
from coach.reader.days import days, figures_days
from coach.reader.flagged import flagged, once
from coach.reader.intents import ONLY_TICKS as TICKS
from coach.reader.keyed import unit_said
from coach.reader.known import Context, again, answer, as_planned, subject
from coach.reader.lifts import lifts
from coach.reader.named_before import sets_behind
from coach.reader.owned import owned
from coach.reader.page import Left, Page, Trace
from coach.reader.part_of_run import parts_told, warm_and_cool
from coach.reader.phased import phased
from coach.reader.planned_run import GAVE_UP
from coach.reader.pressures import without_pressure
from coach.reader.run_later import timed_later
from coach.reader.run_wholes import all_of_a_kind, goes_on, home_again, runs_headed
from coach.reader.run_words import COUNTED
from coach.reader.scores import CRIES
from coach.reader.segments import Segment, place
from coach.reader.semicolons import typed_for_colons
from coach.reader.shared_side import shared_side, side_once_more
from coach.reader.so_many import so_many
from coach.reader.taken_up import take_up
from coach.reader.test_rows import results_end
from coach.reader.tokens import MOST, Atoms
from coach.reader.two_questions import both
from coach.unbroken import breakable
from coach.values import value
from coach.vocabulary import Vocabulary

LONGEST = 4096


_MARKED = Pattern(r"⚑([a-z]+(?:-[a-z]+)*)")


@value(frozen=True, kw_only=True, slots=True)
class Reading:
    """What a message says: acts in the order of the text, what nothing understood, and which words gave which act."""

    acts: tuple[Act, ...]
    left: str
    spans: tuple[Trace, ...] = ()
    rest: tuple[str, ...] = ()  #: what is left, piece by piece


_TEST_TOLD = Pattern(r"ρ.*[ntd]")  # a test, and a figure behind it


def read(
    text: str,
    *,
    now: datetime,
    units: Unit,
    distance_units: DistanceUnit,
    vocabulary: Vocabulary,
    flags: Sequence[tuple[str, int, int]] = (),
    context: Context | None = None,
) -> Reading:
    """What ``text`` says. ``now`` is aware, in the athlete's zone; a bare load is in ``units``.

    ``flags`` are red flags found in the text: (flag, start, end); each goes to the nearest symptom, or makes one.
    """
    text = without_pressure(typed_for_colons(breakable(text[:LONGEST])))
    if "⚑" in text:  # the coach's own mark for a red flag
        flags = [*flags, *((m[1], m.start(), m.end()) for m in _MARKED.finditer(text) if m[1] in FLAGS)]
        text = _MARKED.sub(lambda m: " " * len(m[0]), text)
    today = now.date()
    at = taken_apart(text, today, vocabulary)
    units = unit_said(at) or units
    if "X" in at.codes:
        at = hung(at, units)
    alarms = tuple([(start, end) for _, start, end in flags]) if flags else ()
    page = Page(at, today, units, distance_units, vocabulary, alarms=alarms)
    if at.codes:
        lift = subject(at, context) if context else None
        if lift is not None and lift.exercise:
            return _of(lift, text, now, units, distance_units, vocabulary)
        _with(page, context)
    kinds = set()
    for t in page.found:
        kinds.add(type(t.act))
    if Lift in kinds or Run in kinds:
        _bygone(page, text)
    if len(page.found) > 1:
        if "2" in at.codes:
            all_of_a_kind(page)
        if "U" in at.codes and "X" in at.codes:
            timed_later(page)
        if "runs" in at.words:
            runs_headed(page)
        if "home" in at.words:
            home_again(page)
        once(page)
        page.found = [t for t in page.found if not _cry(at, t)] or page.found
    if page.found and not COUNTED.isdisjoint(at.words):
        so_many(page)
    if len(at.words) >= MOST:
        page.left.append(Left(at.ends[-1], text[at.ends[-1] :]))
    if flags:
        flagged(page, flags)
    if len(page.found) > 1:
        page.found.sort(key=_START)
    if flags or Symptom in kinds or "R" in at.codes:
        phased(page, text)
    acts = tuple([t.act for t in page.found])
    if SmallTalk in kinds and len(set(map(type, acts))) > 1:
        page.found = [t for t in page.found if not isinstance(t.act, SmallTalk)]
        acts = tuple([t.act for t in page.found])
    rest = page.leavings()
    left = " ".join(" ".join(rest).split()) if rest else ""
    return Reading(acts=acts, left=left, spans=tuple(page.found), rest=rest)


_START = attrgetter("start")
MOST_OLD = 40  #: what tells more is a log, whose days stand as dates


def _bygone(page: Page, text: str) -> None:
    """Gives runs and lifts of long ago the month or year they are of; what has none is nothing to log."""
    if len(page.found) > MOST_OLD or not tells_of_old(text):
        return
    for t in list(page.found):
        if not isinstance(t.act, (Lift, Run)):
            continue
        beside_it = [(o.start, o.end) for o in page.found if o is not t and (o.start, o.end) != (t.start, t.end)]
        day = day_of_old(text, t.start, t.end, beside_it, page.today)
        if day is True:
            page.found.remove(t)
            page.left.append(Left(t.start, text[t.start : t.end]))
        elif day is not False and t.act.when >= page.today.replace(day=1):
            page.found[page.found.index(t)] = replace(t, act=replace(t.act, when=day))
            page.left = [x for x in page.left if len(x.said.split()) > 4 or _day_of(x.said, page.today) != day]


def _day_of(said: str, today: date) -> date | bool:
    """The month or year of old that is named in words that were left over."""
    return day_of_old(said, 0, len(said), [], today)


def _cry(at: Atoms, trace: Trace) -> bool:
    """Whether a pain is nothing but a cry beside something else that is told ("nordics 3x4. ouch")."""
    act = trace.act
    if not isinstance(act, Symptom) or act.symptom != "pain" or act.region or act.severity is not None or act.flags:
        return False
    return at.text[trace.start : trace.end].strip(" .!").lower() in CRIES


def _of(
    lift: Lift, text: str, now: datetime, units: Unit, distance_units: DistanceUnit, vocabulary: Vocabulary
) -> Reading:
    """Bare sets read as those of ``lift``: its name is put before the text."""
    head = f"{(lift.exercise or '').replace('-', ' ')}: "
    found = read(head + text, now=now, units=units, distance_units=distance_units, vocabulary=vocabulary)
    moved = tuple(
        replace(
            t, start=max(0, t.start - len(head)), end=max(0, t.end - len(head)), act=_named(t.act, lift.exercise_text)
        )
        for t in found.spans
    )
    return replace(found, acts=tuple(t.act for t in moved), spans=moved)


def _named(act: Act, name: str) -> Act:
    return replace(act, exercise_text=name) if isinstance(act, Lift) else act


def _with(page: Page, context: Context | None) -> None:
    """Reads the message with what is known beside it."""
    at = page.atoms
    if context is None:
        _sentences(page)
        return
    done = answer(at, context, page.today)
    if done is not None:
        page.add(done, 0, len(at.codes))
        return
    repeated = again(at, context, page.today)
    if repeated:
        for lift, a, b in repeated:
            page.add(lift, a, b)
        return
    _sentences(page)
    told = frozenset(t.act.exercise for t in page.found if isinstance(t.act, Lift))
    for lift in as_planned(at, context, page.today, told):
        page.add(lift, len(at.codes) - 1, len(at.codes))


def _sentences(page: Page) -> None:
    at = page.atoms
    if not (at.words and at.words[0][0].isalnum()) and not any(w[0].isalnum() or w == "%" for w in at.words):
        if not TICKS.isdisjoint(at.words):
            page.add(SessionReport(status="done", when=page.today), 0, len(at.codes))
        elif any(ord(c) > 0x2000 for c in page.atoms.text):
            page.add(SmallTalk(), 0, len(at.codes))
        return
    segments: list[Segment] = []
    header: date | None = None
    found = clauses.sentences(at)
    if len(found) == clauses.MOST:
        page.leave(found[-1].b, len(at.codes))
    line: date | None = None
    labelled = ":" in at.codes
    for number, sentence in enumerate(found):
        kept = _sentence(page, sentence, number, segments, line or header)
        header = header if line else kept
        if sentence.end == "\n":
            line = None
        elif labelled:
            line = _day_of_the_line(page, sentence) or line
    _acts(page, segments)


def _day_of_the_line(page: Page, sentence: Sentence) -> date | None:
    """The day that heads a line and goes for all its sentences: "yesterday: hip thrusts 3x10. leg press 3x12"."""
    if not page.atoms.codes.startswith(_HEADS, sentence.a, sentence.b):
        return None
    found = days(page.atoms, sentence.a, sentence.a + 1, page.today)
    return found[0][2] if found else None


_HEADS = ("α:", "β:")


def _sentence(page: Page, sentence: Sentence, number: int, segments: list[Segment], header: date | None) -> date | None:
    """Reads one sentence; gives the day that a heading line sets for what follows."""
    at, vocabulary = page.atoms, page.vocabulary
    a, b = sentence.a, sentence.b
    codes = at.codes
    words = at.some(a, b)
    dates = days(at, a, b, page.today)
    if "k" in codes and owned(at, a, b):
        page.leave(a, b)
        page.put_away(a, b)
        return header
    if codes[b - 1 : b] == ":" and undone.headed(words, vocabulary):
        page.planned = True
        page.leave(a, b)
        return header
    parts = clauses.pieces(at, a, b, vocabulary.weak)
    if page.alarms:
        _only_then(page, parts)
    made = purpose(page, a, b, words, parts, asked=sentence.end == "?")
    if made is not None and made.kind == "question" and assessment.announced(at, a, b):
        made = None
    if made is not None and made.value == "partial" and _TEST_TOLD.search(codes, a, b):
        made = None  # a test told is no half a session
    timed = made is not None and (made.kind == "session" or (made.kind == "request" and "took" in words))
    if timed and (_timed(page, segments, a, b) or _a_run(page, made, parts, a, b)):
        made = None
    if made is not None:
        for beside_it in news_beside(page, parts, made):
            take_up(page, beside_it, beside_it.pieces[0].a, beside_it.pieces[0].b, dates)
        for one, start, end in both(page, made, a, b):
            take_up(page, one, start, end, dates)
        parts = beside(page, parts, made, a, b)
        if made.value in _LEFT_OUT and "X" in codes[a:b]:
            segments.append(Segment("words", a, a + 1, None, number))  # "left out the rows, dentist at 3"
    day: date | None = header
    own = False
    start = len(segments)
    other = later = gone = ahead = headed = False
    contrast = not others.ME.isdisjoint(words) and others.contrasted(at, parts)
    kin = not vocabulary.kin.isdisjoint(words)
    plan = not vocabulary.plan_heading.isdisjoint(words)
    turns = (
        contrast or kin or plan or page.planned or page.theirs is not None or not _TURNS.isdisjoint(codes[a:b])
    )  # only where one of these stands something is told of others, or of what is to come or over
    for k, piece in enumerate(parts):
        found = dates and [d for d in dates if piece.a <= d[0] < piece.b and not _since(at, d[0], d[1], piece)]
        then = felt_on(at, dates, piece.a, piece.b) if dates and piece.kind == "symptom" else None
        if then is not None:
            found = []  # of the pain alone: "was a 5 after sunday's long run, squats 3x8"
        if found:
            day, own = found[-1][2], True
            ahead = at.words[at.first[found[-1][0]] - 1] in _UNTIL
            headed = piece.kind == "words"
            if piece.kind == "symptom" and codes.count("ψ", piece.a, piece.b) > 1:
                day = max(figures_days(at, piece.a, piece.b, found, page.today))
        part = codes[piece.a : piece.b]
        after = parts[k + 1] if k + 1 < len(parts) else None
        if turns:
            theirs = (other or contrast or kin or "σ" in part) and others.someone_else(
                at, piece, parts[k - 1] if k else None, other, contrast, vocabulary
            )
            if piece.kind != "symptom":
                other = theirs and others.goes_on(at, piece)
            if theirs:
                page.theirs = (piece.a, part, number)
                page.put_away(piece.a, piece.b)
                if segments and segments[-1].kind != "words":
                    segments.append(Segment("words", piece.a, piece.b, day, number))  # so that nothing joins across it
                continue
            if page.theirs and (shared := others.as_they_did(page, piece, number)):
                segments.append(Segment(*shared, day, number))
            if (later or page.planned or gone or "ζ" in part) and undone.hurting(at, piece):
                piece.kind = "symptom"
            if plan and undone.plans(at, piece, after, vocabulary):
                page.planned = True
            elif "ζ" in part and piece.kind in (*undone.TRAINED, "words") and not undone.timed_later(at, piece):
                later = True
            elif (later or page.planned) and undone.done(at, piece):
                later = page.planned = False
            gone = (gone and "α" not in part) or ("ω" in part and piece.kind in undone.TRAINED)
        if (gone and piece.kind in undone.TRAINED) or undone.passed_over(at, piece, after, vocabulary):
            page.leave(piece.a, piece.b)
            page.put_away(piece.a, piece.b)
            continue
        if page.testing and piece.kind == "lift" and assessment.follows(at, piece.a, end := results_end(parts, k)):
            piece.kind, piece.b = "assessment", end
        elif "ρ" in part and assessment.heads(at, piece.a, piece.b):
            told = [s for s in segments[start:] if s.kind == "lift" and assessment.follows(at, s.a, s.b)]
            for segment in told:  # "side plank 42s (test)"
                segment.kind = "assessment"
            page.testing = page.testing or not told
            continue
        if made is None and (len(parts) > 1 or piece.kind != "words") and (news := part_purpose(page, piece, parts)):
            take_up(page, news, piece.a, piece.b, found)
            if "X" in part and news.value in _LEFT_OUT:
                segments.append(Segment("words", piece.a, piece.b, day, number))
            if piece.kind != "symptom":
                continue
        if (later or page.planned) and piece.kind in (*undone.TRAINED, "words"):
            page.add(Intention(text=at.said(piece.a, piece.b)), piece.a, piece.b)
            continue
        if day is not None and day > page.today and piece.kind in ("lift", "run", "activity"):
            if found and found[-1][3]:
                pass
            else:
                page.add(Intention(text=at.said(piece.a, piece.b)), piece.a, piece.b)
                continue
        if segments and segments[-1].kind == "words" and at.word(piece.a) in others.ME:
            segments.pop()  # "half marathon: Tom 1:30:10, me 1:47:52"
        own_day = piece.kind in ("symptom", "run", "lift", "activity", "readiness", "measurement")
        felt = header if own_day and ahead and not found else day  # "moved to friday, knee sore"
        if piece.kind == "symptom" and not found and day and day < page.today and undone.felt_now(at, piece):
            felt = header  # "ran 12 miles yesterday and my legs are toast"
        place(page, piece, segments, then or felt, number, bool(found or then) or (headed and piece.kind == "lift"))
        headed = headed and piece.kind == "words"
    if page.planned and sentence.end in "\n" and (len(parts) > 1 or codes[b : b + 2] == "\n\n"):
        page.planned = False
    new = segments[start:]
    if (
        own
        and new
        and new[-1].day is not None
        and new[-1].day != page.today
        and all(s.day is None or s.day == header for s in new[:-1])
    ):
        for segment in new[:-1]:
            if segment.kind in ("lift", "run"):
                segment.day = new[-1].day
    elif (
        own
        and day not in (None, page.today)
        and parts[-1].kind == "words"
        and at.word(parts[-1].a) not in OPENERS  # "squats 3x10 40 kg, what does next week look like"
        and not any(s.day for s in new)
    ):
        for segment in new:
            if segment.kind in ("lift", "run", "activity"):
                segment.day = day  # "12 km in 62 min, that was yesterday"
    if own and not new and day is not None and all(p.kind in ("words", "figures") for p in parts):
        return day
    if sentence.end == ";" and own and any(sentence.a <= d[0] < sentence.a + 3 for d in dates):
        return day  # "from Wednesday: curls 3x12; rows 3x10"
    if sentence.end == "\n" or not own:
        return header
    return day if sentence.end == "" else header


def _only_then(page: Page, parts: list[Piece]) -> None:
    """Makes words of pieces whose distance only tells when a warning sign came: "fainted at 8 km", "… after 10k"."""
    at = page.atoms
    for piece in parts:
        alarmed = any(s < at.ends[piece.b - 1] and e > at.starts[piece.a] for s, e in page.alarms)
        m = _SO_FAR_THEN.fullmatch(at.codes, piece.a, piece.b) if piece.kind == "run" and alarmed else None
        if (m is not None and at.word(m.start("at")) in _AT) or (alarmed and behind_which(at, piece)):
            piece.kind = "words"


_TURNS = frozenset("σζω")
_AT = frozenset("at around about by near".split())
_SO_FAR_THEN = Pattern(r"[^Utdn239ΞΛ]*[^Utdn239ΞΛa](?P<at>a)(?:n[DC]|Dn)[^Utdn239ΞΛ]*")
#: News by which an exercise is named that was not done: no figures behind it are of it.
_LEFT_OUT = frozenset(("partial", "skipped"))
_LOGGING = frozenset("log logging add adding record enter put".split())
_BEGAN = frozenset("started starting began begun".split())
_FROM = frozenset("from after post following".split())
_UNTIL = frozenset("to till until for".split())


def _timed(page: Page, segments: list[Segment], a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` give the time of the run before ("finished in 49:41")."""
    return bool(segments) and segments[-1].kind == "run" and bool(_TIME.search(page.atoms.codes, a, b))


_TIME = Pattern(r"t|n[IH]|d")
_FAR = Pattern(r"n[DC]|3|Un")


def _a_run(page: Page, made: Purpose | None, parts: list[Piece], a: int, b: int) -> bool:
    """Whether a sentence that says "done" logs a run with how far and how long ("marathon done, 4:12:30")."""
    codes = page.atoms.codes
    if made is None or made.value != "done" or not _TIME.search(codes, a, b):
        return False
    return any(p.kind == "run" and _FAR.search(codes, p.a, p.b) for p in parts)


#: Who meets on a day of the week is named by it.
_COMPANY = frozenset("crew gang crowd squad lot group club".split())


def _since(at: Atoms, i: int, j: int, piece: Piece) -> bool:
    """Whether a day named only says since when, or which run it came from."""
    near = at.some(max(0, i - 2), i)
    if near[-1:] == ["the"] and not _COMPANY.isdisjoint(at.words[at.first[j] : at.first[j] + 1]):
        return True  # "with the tuesday crew"
    if (
        near == ["same", "as"]
        or near[-2:] == ["instead", "of"]
        or near[-1:] in (["than"], ["vs"], ["versus"], ["like"])
    ):
        return True  # "did 8k today instead of yesterday", "worse than yesterday"
    if piece.kind == "symptom" and not _BEGAN.isdisjoint(near) and "U" not in at.codes[piece.a : i]:
        return True  # "shin ache that started on monday"
    if i and (at.words[at.first[i] - 1] in ("before", "for") or at.some(i - 2, i) == ["ahead", "of"]):
        if at.words[at.first[i] - 1] == "for" and not _LOGGING.isdisjoint(at.some(max(0, i - 8), i)):
            return False  # "log squats for yesterday"
        return at.codes[i - 1] != "ζ" and piece.kind in ("run", "lift", "figures")
    if i and piece.kind == "symptom" and at.words[at.first[i] - 1] in ("after", "post", "following", "until", "till"):
        return True
    if i > piece.a and piece.kind == "symptom" and at.words[at.first[i] - 1] == "from":
        return True  # "quads aching from sunday"
    if piece.kind == "symptom" and dates_its_cause(at, i, piece.a):
        return True  # "twingy since I deadlifted on Monday"
    if i > piece.a and at.codes[i - 1] == "ε":
        return at.word(i - 1) != "from" or piece.kind == "symptom"
    if piece.kind == "symptom":
        if ((at.codes[i - 1 : i] == "a" and at.codes[i - 2 : i - 1]) or at.codes[i - 1 : i]) in (
            "X",
            "U",
            "χ",
        ) and _FROM & set(at.some(piece.a, i)):
            return True  # "sore from squats yesterday"
        after = at.codes[j : j + 1]
        if at.words[at.first[i] - 1 : at.first[i]] in (["on"], ["during"], ["in"]):
            return False  # "on sundays run the hip got painful"
        return after in ("U", "X", "χ") or (
            at.word(j - 1).endswith("s")
            and at.word(j - 1) not in ("tues", "weds", "thurs")
            and at.codes[j : j + 1] == "w"
        )
    return False


def _did_at_pace(at: Atoms, a: int, b: int) -> bool:
    """Whether a bare number is how far somebody went, for its pace is told: "did 9 this morning at 5:25 pace"."""
    m = _DID_AT_PACE.search(at.codes, a, b)
    return m is not None and at.word(m.start()) in running.DID


_DID_AT_PACE = Pattern(r"wn[αβa,]{0,4}tP")


def _heart(page: Page, a: int, b: int) -> bool:
    """Gives a heart rate said later on to the run it is of."""
    if "Q" not in page.atoms.codes[a:b]:
        return False
    found = running.run(page.atoms, a, b, when=page.today, distance_units=page.distance_units, loose=False)
    last = next((t for t in reversed(page.found) if isinstance(t.act, Run)), None)
    if found is None or found.avg_hr is None or last is None or not isinstance(last.act, Run) or last.act.avg_hr:
        return False
    page.found[page.found.index(last)] = replace(last, act=replace(last.act, avg_hr=found.avg_hr))
    return True


def _days_apart(segments: list[Segment]) -> bool:
    """Whether a message is a list of days, with what was run on each ("Mon 30 min, Wed 45 min")."""
    if len(segments) < _SEVERAL or any(s.kind not in ("figures", "run", "words") or s.day is None for s in segments):
        return False
    return len({s.day for s in segments}) > 1


_SEVERAL = 2


#: A time of a day that is called nothing is a run from here on.
_A_RUN_S = 600.0
#: Nobody tells a run in so many figures without a word of how far or how long.
_MOST_BARE = 60
_MEASURE = Pattern(r"n[DCIHSm']|[td]")


def _may_be_run(at: Atoms, a: int, b: int) -> bool:
    """Whether figures in atoms ``a`` to ``b`` may be those of a run at all."""
    return b - a <= _MOST_BARE or bool(_MEASURE.search(at.codes, a, b))


_BOTH_WAYS = Pattern(r"n[DC]e")


def _only_flown(at: Atoms, a: int, b: int, one: Symptom) -> bool:
    """Whether a tiredness beside figures of the night is nothing but their cause: "slept 4h30, jet lag"."""
    words = [w for w in at.some(a, b) if w.isalpha()]
    return (
        one.symptom == "fatigue"
        and not one.flags
        and one.severity is None
        and words[:1] in (["jet"], ["jetlag"])
        and len(words) < _FEW
    )


_FEW = 4
#: Codes that make a bare number a distance, and those beside which figures are of no run.
_OF_RUNS = frozenset("U2O")
_OF_NO_RUN = frozenset("xKBsqX%RξπρT5")


def _acts(page: Page, segments: list[Segment]) -> None:
    """The acts of all segments."""
    at, vocabulary, today = page.atoms, page.vocabulary, page.today
    kinds = set()
    for segment in segments:
        kinds.add(segment.kind)
    listed = _days_apart(segments)
    morning = "readiness" in kinds and kinds <= {"readiness", "figures", "symptom", "words", "measurement"}
    for segment in segments:
        a, b = segment.a, segment.b
        when = segment.day or today
        count = -1 if segment.kind == "words" else len(page.found)
        if segment.kind == "lift":
            lifts(page, a, b, when)
        elif segment.kind == "run":
            part = at.codes[a:b]
            found = running.run(
                at,
                a,
                b,
                when=when,
                distance_units=page.distance_units,
                loose=segment.loose or not _OF_RUNS.isdisjoint(part) or _did_at_pace(at, a, b),
            )
            if found is not None and goes_on(page, found, a):
                continue
            if found is not None:
                page.add(found, a, b)
                beside_it = warm_and_cool(at, a, b) if found.repeats and found.distance_m is None else []
                for start, end in (*beside_it, *parts_told(at, a, b)):
                    page.leave(start, end)
                gave_up = GAVE_UP in at.values[a : clauses.end_of(at, b)]
                if gave_up and not any(isinstance(t.act, SessionReport) for t in page.found):
                    page.add(SessionReport(status="partial", when=when), a, b)  # "planned 10 miles, quit at 6"
                if _BOTH_WAYS.search(part) and {"each", "way"} <= set(at.some(a, b)):
                    page.add(found, a, b)  # "3k each way"
        elif segment.kind == "figures" and _heart(page, a, b):
            continue
        elif segment.kind == "figures" and morning and (slept := readiness.hours(at, a, b)) is not None:
            if not any(isinstance(t.act, Readiness) for t in page.found):
                page.add(Readiness(when=when, sleep_h=slept), a, b)
        elif segment.kind == "figures" and (told := sets_behind(page, a, b, when)) is not None:
            page.add(told, a, b)
        elif segment.kind == "figures" and _OF_NO_RUN.isdisjoint(at.codes[a:b]) and _may_be_run(at, a, b):
            bare = running.run(at, a, b, when=when, distance_units=page.distance_units, loose=True)
            if bare is not None and (
                (bare.distance_m and 150 <= (bare.pace_s_per_km or 0) <= 720)
                or (listed and (bare.duration_s or 0) >= _A_RUN_S)
            ):
                page.add(bare, a, b)
        elif segment.kind == "symptom":
            for one in symptoms.symptoms(at, a, b, when=when if when <= today else today, vocabulary=vocabulary):
                if no_complaint(at, a, b, one, today) or ("readiness" in kinds and _only_flown(at, a, b, one)):
                    count = -1
                else:
                    page.add(one, a, b)
        elif segment.kind == "readiness":
            night = "night" in at.words and when == today - timedelta(days=1)  # "last night" is told the morning after
            ready = readiness.readiness(at, a, b, today if night else when)
            if ready is not None:
                before = next((t for t in page.found if type(t.act) is type(ready)), None)
                if before is not None:
                    said = {
                        f: v
                        for f in ("sleep_h", "energy", "soreness", "stress", "mood", "resting_hr")
                        if (v := getattr(ready, f)) is not None and getattr(before.act, f) is None
                    }
                    page.found[page.found.index(before)] = replace(
                        before, act=replace(before.act, **said), end=at.ends[b - 1]
                    )
                    count = -1
                else:
                    page.add(ready, a, b)
        elif segment.kind == "measurement":
            measured = weight.measurement(at, a, b, when=when, units=page.units)
            if measured is not None:
                page.add(measured, a, b)
        elif segment.kind == "assessment":
            for test in assessment.assessments(at, a, b, when=when, units=page.units, vocabulary=vocabulary):
                page.add(test, a, b)
        elif segment.kind == "activity":
            sport = activity.activity(at, a, b, when=when, distance_units=page.distance_units)
            if sport is not None:
                page.add(sport, a, b)
        if len(page.found) == count:
            page.leave(a, b)
    if "symptom" in kinds:
        shared_side(page)
        side_once_more(page)


__all__ = ["LONGEST", "Context", "Reading", "Trace", "read"]
