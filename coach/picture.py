"""Facts out of the diary and of what was just told. Rule: every fact a rule may ask for is a field of Picture.

No judgement stands here: a fact says what is, the tables in content/rules say what to do about it. None is "not known".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import compress
from operator import is_not
from types import MappingProxyType
from typing import Any

from coach.acts import Act, Intention, Lift, Question, Readiness, Request, Run, SessionReport, Symptom
from coach.athlete import Athlete
from coach.bone import stressed_bones
from coach.concepts import Span
from coach.coursed import Coursed
from coach.diary import Pause, Record, of_kinds
from coach.facts import flag as _flag
from coach.facts import number as _number
from coach.facts import word as _word
from coach.growing import Growing
from coach.hedges import Heard
from coach.logbook import telling_ones
from coach.patterns import Pattern
from coach.redflags import RedFlag
from coach.rules import Fact, Facts, tenths
from coach.telling import Telling
from coach.told import class_recalled, jabbed, on_period
from coach.whoseillness import ILL, begun, fever_back, fever_over, head_cold, tells, tells_ill, was_ill

HARMLESS_REQUESTS = ("export", "delete_data", "undo", "help", "stop_reminders", "pause", "skip", "change_time")
BARGAINING = ("bargain", "ask-train", "ask-more", "gone")  #: concepts of one who wants to train on in a pause
ENOUGH = 7  #: hours of sleep; below it a night is a short one
ILL_DAYS = 21  #: an illness told so long ago may still be what "well again" is about
CLEARED_DAYS = 28  #: a bone that was cleared so lately is at its beginning
URGENCY_WORDS = ("none", "watch", "soon", "same-day", "emergency")
FELT_WORDS = ("none", "easy", "right", "hard")
VERDICT_WORDS = ("none", "few", "unclear", "likely", "improved", "worse")
TISSUES = ("none", "tendon", "joint", "muscle", "bone", "spine")


@dataclass(frozen=True, kw_only=True)
class Picture(Coursed):
    """Everything the tables may ask. The first group is of the message, the second of one painful region, and so on.

    Courses, readiness, conditions and the last weeks stand on their own pages, which this one builds on.
    """

    # red flags
    flag: str = _word(URGENCY_WORDS, "the most urgent red flag of this message that is clear")
    unclear: str = _word(URGENCY_WORDS, "the most urgent red-flag stem that stays unclear")
    someone_else: bool = _flag("the red flag is somebody else's, happening now")
    crisis: bool = _flag("suicidal thoughts or self-harm")
    flag_again: bool = _flag("the same sign was reported within the last 14 days")
    paused: str = _word(URGENCY_WORDS, "the urgency of the pause in force; none where there is none")
    paused_new: bool = _flag("a pause of that urgency began within the last 24 hours")
    paused_crisis: bool = _flag("the pause in force is one of a crisis")
    flag_gone: bool = _flag("what is told is said to have gone, and not to be back")
    clearance: bool = _flag("the athlete states that a clinician cleared them, after the pause began")
    harmless: bool = _flag("only a log, a question or small talk; nothing that bargains about training on")

    # one region
    pain: float | None = _number("0-10", "worst pain told of this region in this message")
    over_ceiling: bool = _flag("pain is above what this tissue may have while it is loaded")
    tissue: str = _word(TISSUES, "kind of tissue of the region")
    leg: bool = _flag("the region is loaded by running")
    sudden: bool = _flag("it began in one moment")
    limping: bool = _flag("it changes how the athlete walks")
    at_rest: bool = _flag("it hurts at rest or at night")
    reassured: bool = _flag("walking, bending or weight is said to be fine, swelling denied")
    morning_high: bool = _flag(
        "the next morning it is more than one point above the day before, or no lower at 3 and more"
    )
    rising: bool = _flag("it climbs from report to report, or is said to get worse")
    falling: bool = _flag("it falls from report to report, or is said to get better")
    settled: bool = _flag("it came down to 2 or less, or is gone")
    lasting: float | None = _number("days", "how long it has been there")
    tried: bool = _flag("easing it was tried already")
    wants_more: bool = _flag("the athlete asks for more load")
    sore: bool = _flag("soreness after work: both sides or broad, muscle, one to three days")

    # illness
    fever: bool = _flag("a fever is told")
    fever_over: bool = _flag("a fever is told as gone, for less than two days as far as is known")
    below_neck: bool = _flag("illness below the neck, or of the whole body")
    head_cold: bool = _flag("only nose or mild throat")
    stomach: bool = _flag("vomiting or diarrhoea")
    recovering: bool = _flag("an illness is said to be over")
    lingering: bool = _flag("some cough or tiredness of it is left")
    crash: bool = _flag("effort after an infection put the athlete to bed")
    glands: bool = _flag("swollen glands, or a throat as in glandular fever")
    ill_days: float | None = _number("days", "how long the illness lasts")

    # tiredness
    tired: bool = _flag("tiredness is told")
    sleep_h: float | None = _number("hours", "sleep of the last night")
    short_nights: bool = _flag("several bad nights in a row")
    bad_sleep: bool = _flag("poor sleep is told")
    energy: float | None = _number("1-5", "energy of the check-in")
    soreness: float | None = _number("1-5", "soreness of the check-in, 1 is most")
    pulse_rise: float | None = _number("beats", "resting heart rate above the usual")
    stressed: bool = _flag("life stress is told")
    low_mood: bool = _flag("low mood, irritability or tears")
    slump: bool = _flag("performance falls")
    unrested: bool = _flag("rest did not help")
    slump_days: float | None = _number("days", "how long the slump lasts")
    going_well: bool = _flag("training is said to go well")
    drained: bool = _flag("hangover, jet lag or blood given")
    spike: bool = _flag("far more than lately, all at once")
    energy_signs: float | None = _number("signs", "signs of low energy availability")
    heavy_periods: bool = _flag("heavy periods are told")
    pregnant: bool = _flag("pregnancy is told")
    postpartum: bool = _flag("a birth not long ago is told")
    leaking: bool = _flag("leakage or heaviness is told")

    # breaks and progress
    gap: float | None = _number("days", "days without training, as told or since the last entry")
    back: bool = _flag("coming back from a break")
    bone_healed: bool = _flag("a clinician is told to have cleared a stress fracture within the last weeks")
    missed_one: bool = _flag("one session was missed or will be")
    more_load: bool = _flag("asks for more: load, sets, days")
    painful_lately: bool = _flag("pain of 3 or more within the last 7 days")

    # the review of the week, and whether strength work helps the running (coach/progress)
    week_done: float | None = _number("%", "sessions done of those due in the last 14 days")
    week_felt: str = _word(FELT_WORDS, "how the athlete says the week felt")
    week_sessions: float | None = _number("sessions", "strength sessions a week that are planned for")
    cut_weeks: float | None = _number(
        "weeks", "since an offer made sessions shorter or fewer, or the way back from that was last offered"
    )
    ill_lately: bool = _flag("an illness was told within the last 7 days")
    eased: bool = _flag("the week ahead is an easier one by plan: deload, taper, race, recovery")
    strength_weeks: float | None = _number("weeks", "time since the first strength session of the log")
    race_weeks: float | None = _number("weeks", "time to the race")
    verdict: str = _word(VERDICT_WORDS, "what the running indicators say since strength work began")
    steady: bool = _flag("they said so two weeks ago as well")
    kept_up: bool = _flag("most sessions were done for weeks, and strength grew")


#: The closed vocabulary of ``when``.
FACTS: dict[str, Fact] = {
    f.name: Fact(
        name=f.name,
        kind=f.metadata["kind"],
        unit=f.metadata.get("unit", ""),
        words=f.metadata.get("words", ()),
        about=f.metadata["about"],
    )
    for f in (*fields(Picture), *fields(Growing))
}
#: Nothing is told.
BLANK = Picture()
_BLANK = tuple(BLANK.__dict__.values())


def changed(picture: Picture, **values: Any) -> Picture:
    """As ``replace(picture, **values)``, which asks for a hundred and fifty facts one by one: a thought makes several.

    Raises TypeError for what is no fact.
    """
    if not values.keys() <= picture.__dict__.keys():
        raise TypeError(f"no such facts: {', '.join(sorted(values.keys() - picture.__dict__.keys()))}")
    made = object.__new__(Picture)
    object.__setattr__(made, "__dict__", {**picture.__dict__, **values})
    return made


def facts_of(picture: Picture) -> Facts:
    """A picture as the tables read it."""
    facts = Facts(picture.__dict__)
    facts.other = frozenset(compress(facts, map(is_not, facts.values(), _BLANK)))  # its fields stand in one order
    for name in facts.other:
        value = facts[name]
        if isinstance(value, float):
            facts[name] = tenths(value)
    return facts


def whole(
    athlete: Athlete,
    now: datetime,
    message: Heard,
    told: Telling,
    acts: Sequence[Act],
    records: Sequence[Record],
    diary: tuple[Record, ...],
    pause: Pause | None,
    flags: Sequence[RedFlag],
    more: Mapping[str, Any] = MappingProxyType({}),
) -> Picture:
    """The facts of the message as a whole; ``more`` are those that other pages have worked out.

    ``records``: what was felt, pauses and their ends, up to now; ``diary``: all that was told, which is seldom asked.
    """
    readiness = [a for a in acts if isinstance(a, Readiness)]
    values: dict[str, Any] = {
        **more,
        "clearance": told.cleared_days is not None and told.cleared_days <= _days_paused(records, now, athlete),
        "harmless": _harmless(acts, message) and not _takes_the_sign_back(acts, diary, now),
        "below_neck": _merely_ill(acts, message),
        "tired": any(_is_tired(a) for a in acts),
        "sleep_h": next((r.sleep_h for r in readiness if r.sleep_h is not None), told.sleep_h),
        "energy": next((r.energy for r in readiness if r.energy is not None), None),
        "soreness": next((r.soreness for r in readiness if r.soreness is not None), None),
        "pulse_rise": _pulse_rise(told, readiness, diary, now),
        "slump_days": None if told.lasting_days is None else float(told.lasting_days),
        "energy_signs": 0.0,
        "gap": _gap(told, message, acts, diary, now),
        "back": told.away_days is not None,
        "missed_one": any(isinstance(a, SessionReport) and a.status == "skipped" for a in acts),
        "painful_lately": any(
            isinstance(r.body, Symptom) and r.body.severity is not None and r.body.severity >= 3 and _days(r, now) <= 7
            for r in records
        ),
    }
    if pause is not None:
        values |= {
            "paused": pause.urgency,
            "paused_new": any(_days(r, now) < 1 for r in records if _began(r, pause)),
            "paused_crisis": pause.reason.startswith("crisis"),
        }
    if flags:
        values |= _of_signs(flags, records, now)
    if not message.hits.keys().isdisjoint(WORDS) or message.idioms or values["below_neck"]:
        values |= _in_words(message, told, records, now, athlete, values)
    return changed(BLANK, **values)


def _of_signs(flags: Sequence[RedFlag], records: Sequence[Record], now: datetime) -> dict[str, Any]:
    """The facts of red flags."""
    clear, unclear = [f for f in flags if not f.unclear], [f for f in flags if f.unclear]
    # only a sign can be one that was told before
    recent = {f for r in records if isinstance(r.body, Symptom) and _days(r, now) <= 14 for f in r.body.flags}
    return {
        "flag": _most([f.urgency for f in clear]),
        "unclear": _most([f.urgency for f in unclear]),
        "someone_else": bool(clear) and clear[0].other,
        "crisis": any(f.row == "RF32" for f in clear if f.urgency == clear[0].urgency),
        "flag_again": any(f.urgency == "soon" and f.flag in recent for f in clear),
    }


#: Where none of these concepts stands, words alone tell of nothing that ``_in_words`` looks for.
WORDS = frozenset(ILL) | frozenset(
    "ask-more bad-sleep bsi-word cough-remains crash-after donated fever-ended gone heavy-periods hungover jetlagged "
    "late-party leak-told mood-low nights-many no-rest-help pelvic period-lost period-months pregnant-told reds-minor "
    "restrict-goal skipped-one slump spike stress-told time-off tired-told training-fine well-again".split()
)


def _in_words(
    message: Heard,
    told: Telling,
    records: Sequence[Record],
    now: datetime,
    athlete: Athlete,
    besides: Mapping[str, Any],
) -> dict[str, Any]:
    """The facts that words alone tell, on top of what acts and diary tell ``besides``."""
    has = message.has
    ill = tells_ill(message)
    # "symptom free four days" goes on about the illness of the last weeks
    over_it = not ill and has("well-again") and (_ill_lately(records, now) or was_ill(message))
    cooled = fever_over(message)
    bygone = has("ill-past") and not has("ill-stays")  # "six weeks since the flu" is no flu of six weeks
    below_neck = tells(message, "below-neck") or besides["below_neck"]
    return {
        "flag_gone": has("gone") and not (has("again") or has("rising-word")),
        "fever": tells(message, "feverish") and not cooled,
        "fever_over": cooled and not message.mentions("fever-gone-long"),
        "below_neck": over_it or cooled or (tells(message, "feels-ill") and not head_cold(message)) or below_neck,
        "head_cold": head_cold(message),
        "stomach": tells(message, "stomach-upset"),
        "recovering": (over_it or cooled or (ill and (has("over-word") or has("gone") or bygone)))
        and not (begun(message) or fever_back(message)),
        "lingering": has("cough-remains"),
        "crash": has("crash-after") and (has("infection-word") or has("feels-ill")),
        "glands": tells(message, "glands-word"),
        "ill_days": float(told.lasting_days)
        if (ill or below_neck) and told.lasting_days is not None and not bygone
        else None,
        "tired": has("tired-told") or besides["tired"],
        "short_nights": has("nights-many")
        and (has("bad-sleep") or (told.sleep_h is not None and told.sleep_h < ENOUGH)),
        "bad_sleep": has("bad-sleep"),
        "stressed": any(not _of_a_bone(message, span) for span in message.stands("stress-told")),
        "low_mood": has("mood-low"),
        "slump": has("slump"),
        "unrested": has("no-rest-help"),
        "going_well": has("training-fine"),
        "drained": has("hungover")
        or (has("late-party") and has("morning-after"))
        or has("jetlagged")
        or has("donated"),
        "spike": has("spike"),
        "energy_signs": float(_energy_signs(message)),
        "heavy_periods": has("heavy-periods"),
        "pregnant": any(not message.theirs(s) for s in message.stands("pregnant-told")) and not has("pelvic"),
        "postpartum": _gave_birth(message),
        "leaking": has("leak-told"),
        "back": has("time-off") or besides["back"],
        "bone_healed": message.mentions("bsi-word")
        and told.cleared_days is not None
        and told.cleared_days <= CLEARED_DAYS
        and not any(s.stands for s in stressed_bones(records, athlete.zone)),
        "missed_one": has("skipped-one") or besides["missed_one"],
        "more_load": has("ask-more"),
    }


def _is_tired(act: Act) -> bool:
    """Whether an act tells of tiredness, and not that there is none."""
    return isinstance(act, Symptom) and act.symptom == "fatigue" and act.severity != 0


def _gave_birth(message: Heard) -> bool:
    """Whether the athlete tells of a birth not long ago: not of somebody else's, and not of one of years ago."""
    return not message.has("birth-years") and any(
        not (message.theirs(span) or class_recalled(message, span)) for span in message.stands("pelvic")
    )


def _ill_lately(records: Sequence[Record], now: datetime) -> bool:
    """Whether an illness was told within the last weeks."""
    ill = [r for r in records if isinstance(r.body, Symptom) and r.body.symptom == "illness" and r.body.severity != 0]
    return any(0 < _days(r, now) <= ILL_DAYS for r in ill)


def _of_a_bone(message: Heard, span: Span) -> bool:
    """Whether "stress" is that of a bone: a fracture, a reaction, an injury."""
    after = [t.word for t in message.words[span.last : span.last + 1]]
    return bool(after) and after[0].startswith(("fractur", "reaction", "response", "injur", "#"))


def _merely_ill(acts: Sequence[Act], message: Heard) -> bool:
    """Whether an illness is told and nothing of what kind: until that is known it counts as one of the whole body."""
    told = any(
        isinstance(a, Symptom) and a.symptom == "illness" and a.region is None and a.severity != 0 and not a.flags
        for a in acts
    )
    if not told or any(message.names(name) for name in KINDS_OF_ILLNESS):
        return False
    return not (on_period(message) or jabbed(message))


#: What says of which kind an illness is, or that it is none of the athlete's, or none any more.
KINDS_OF_ILLNESS = (
    "head-cold-word", "stomach-upset", "glands-word", "feverish", "over-word", "well-again", "gone", "dizzy-word",
    "dizzy-rise", "child-ill", "hungover", "infection-word", "resolved-other", "nose-cold", "pollen-word",
)  # fmt: skip


def _harmless(acts: Sequence[Act], message: Heard) -> bool:
    """Whether nothing here asks to train on: a paused athlete's logs and questions are heard as anybody's."""
    general = bool(message.words) and message.words[0].word == "why" and not message.mentions("self")
    if general and acts and all(isinstance(a, Question) for a in acts) and not message.has("gone"):
        return True  # "why do runners lift?": of training in general
    wants = tuple([c for c in BARGAINING if message.has(c)]) if message.has_any(BARGAINING) else ()
    informs = wants == ("ask-train",) and _asks_how(acts, message)  # "train" in a question is no wish to
    if (wants and not informs) or message.mentions("clearance-cue"):
        return False
    return all(_plain(a) for a in acts) if acts else message.mentions("asks-something")


def _began(record: Record, pause: Pause) -> bool:
    return isinstance(record.body, Pause) and record.body.urgency == pause.urgency


def _takes_the_sign_back(acts: Sequence[Act], diary: tuple[Record, ...], now: datetime) -> bool:
    """Whether "ignore that" would take back the very sign that paused the plan."""
    if not any(isinstance(a, Request) and a.request == "undo" for a in acts):
        return False
    if not (records := telling_ones(diary, now)):
        return False
    last = records[-1].origin
    return any(r.origin == last and isinstance(r.body, Pause) and r.body.urgency != "none" for r in records)


def _asks_how(acts: Sequence[Act], message: Heard) -> bool:
    """Whether all is a question how a thing is done, or for a fact, that names no moment and asks no leave."""
    low = " ".join(t.word for t in message.words)
    asked = bool(acts) and all(isinstance(a, Question) and a.about != "alternative" for a in acts)
    return asked and _HOW.match(low) is not None and not (_LEAVE.search(low) or message.has("complaint"))


#: How such a question begins; "can you show me" bids, "can I" asks leave.
_HOW = Pattern(
    r"(?:(?:ok|okay|so|and|but|hey|hi|hello|coach|please|pls) )*(?:how|what|what's|whats|which|show|explain|describe|"
    r"tell me|when is|when's|(?:can|could|will|would) you (?:please )?(?:show|explain|tell|describe|teach))\b"
)
_LEAVE = Pattern(
    r"\b(?:can|may|could|might) (?:i|we)\b|\b(?:today|tonight|tomorrow|now|again|still|yet|already|soon|meanwhile|this|"
    r"these|until|till|keep|carry|continue|start|restart|resume|back|instead|without|despite|anyway|around|allowed|"
    r"okay|"
    r"safe|let me|what (?:should|do|must) i (?:train|lift|run|do)|mon|tue|wed|thu|fri|sat|sun|\w+day)\b"
)


def _plain(act: Act) -> bool:
    if isinstance(act, Symptom):
        return act.symptom in ("soreness", "fatigue")
    if isinstance(act, Request):
        return act.request in HARMLESS_REQUESTS
    if isinstance(act, SessionReport):
        return act.status != "moved"
    return not isinstance(act, Intention)


def _days_paused(records: Sequence[Record], now: datetime, athlete: Athlete) -> int:
    """Whole days since the pause began, or a bone was suspected: what was cleared before was another matter."""
    began = [r.at for r in records if isinstance(r.body, Pause) and r.body.urgency != "none"]
    days = [at.astimezone(now.tzinfo).date() for at in began]
    days += [s.since for s in stressed_bones(records, athlete.zone) if s.stands]
    return (now.date() - max(days)).days if days else 0


def _most(urgencies: list[str]) -> str:
    return max(urgencies, key=URGENCY_WORDS.index, default="none")


def _days(record: Record, now: datetime) -> float:
    return (now - record.at).total_seconds() / 86400


def _pulse_rise(
    told: Telling, readiness: Sequence[Readiness], diary: tuple[Record, ...], now: datetime
) -> float | None:
    if told.pulse_rise is not None:
        return float(told.pulse_rise)
    today = next((r.resting_hr for r in readiness if r.resting_hr is not None), None)
    if today is None:
        return None
    usual = sorted(
        r.body.resting_hr
        for r in of_kinds(diary, Readiness)
        if isinstance(r.body, Readiness) and r.body.resting_hr is not None and 0 < _days(r, now) <= 14
    )
    if len(usual) < 3:
        return None
    return float(max(0, today - usual[len(usual) // 2]))


def _energy_signs(message: Heard) -> int:
    signs = 3 * message.has("period-months") + 2 * message.has("period-lost") * (not message.has("period-months"))
    signs *= not message.has("menopause-past")  # then none comes any more
    signs += (
        len({s.first for s in message.stands("reds-minor")}) + message.has("restrict-goal") + message.has("mood-low")
    )
    return signs if signs >= 3 and (message.has("reds-minor") or message.has("period-lost")) else min(signs, 1)


def _gap(told: Telling, message: Heard, acts: Sequence[Act], diary: tuple[Record, ...], now: datetime) -> float | None:
    if told.away_days is not None:
        return float(told.away_days)
    if not message.has("time-off") or any(isinstance(a, (Lift, Run)) for a in acts):
        return None
    trained = [r.at for r in of_kinds(diary, Lift, Run) if r.at <= now]
    return (now - max(trained)).total_seconds() / 86400 if trained else None
