"""What an athlete can tell: one frozen class per kind of act. Rule: fields are the contract's, in its units.

Kilograms, metres, seconds, seconds per kilometre; severity and RPE 0–10. ``None`` means "not said"; zero is a value.
``when`` is the day meant, in the athlete's zone.
"""

from __future__ import annotations

from dataclasses import field
from datetime import date
from typing import Any, Literal

from coach.values import value

LoadBasis = Literal["total", "per_hand", "bodyweight", "added", "assisted", "band"]
SetKind = Literal["work", "warmup", "drop", "amrap", "failed"]
Unit = Literal["kg", "lb"]
DistanceUnit = Literal["km", "mi"]
RunKind = Literal["easy", "long", "tempo", "interval", "hills", "race", "recovery", "trail", "treadmill", "time_trial"]
SymptomKind = Literal["pain", "soreness", "fatigue", "illness", "injury"]
Side = Literal["left", "right", "both"]
Status = Literal["done", "partial", "skipped", "moved", "started"]
About = Literal["exercise", "alternative", "plan", "progress", "training", "bot"]
Timing = Literal["during", "after", "rest", "night", "morning"]
Course = Literal["better", "same", "worse"]
Onset = Literal["sudden", "gradual"]

KG_PER_LB = 0.45359237
METRES_PER_MILE = 1609.344


@value(frozen=True, kw_only=True, slots=True)
class WorkingSet:
    """One set. ``load_unit`` is the unit the load was said in, so that pounds are answered in pounds."""

    reps: int | None = None
    load_kg: float | None = None
    load_basis: LoadBasis | None = None
    seconds: float | None = None
    distance_m: float | None = None
    rpe: float | None = None
    rir: float | None = None
    per_side: bool = False
    kind: SetKind = "work"
    load_unit: Unit = "kg"
    of_side: Literal["left", "right"] | None = None  #: where left and right are told apart


@value(frozen=True, kw_only=True, slots=True)
class Lift:
    """One exercise and its sets. ``exercise`` is a slug, or None where the library has none: never dropped."""

    exercise: str | None
    exercise_text: str
    when: date
    sets: tuple[WorkingSet, ...]


@value(frozen=True, kw_only=True, slots=True)
class Repeat:
    """``count`` times the same piece of a run."""

    count: int
    distance_m: float | None = None
    duration_s: float | None = None
    rest_s: float | None = None


@value(frozen=True, kw_only=True, slots=True)
class Run:
    """One run."""

    when: date
    kind: RunKind | None = None
    distance_m: float | None = None
    duration_s: float | None = None
    pace_s_per_km: float | None = None
    avg_hr: int | None = None
    rpe: float | None = None
    elevation_m: float | None = None
    repeats: tuple[Repeat, ...] = ()
    distance_unit: DistanceUnit = "km"
    drift: float | None = None  #: metres a heartbeat in the second half against the first, less one; from a watch only


@value(frozen=True, kw_only=True, slots=True)
class Symptom:
    """Something that hurts, aches, tires or worries. ``flags`` are red flags, sorted.

    ``site`` is a region of the exercise data (``knee-front``), finer than ``region`` (``knee``).
    """

    symptom: SymptomKind
    when: date
    region: str | None = None
    site: str | None = None
    side: Side | None = None
    severity: float | None = None
    flags: tuple[str, ...] = ()
    timing: Timing | None = None
    course: Course | None = None
    onset: Onset | None = None
    exercise: str | None = None
    asked: bool = False  #: told in answer to a question of the coach
    signs: tuple[str, ...] = ()  #: what speaks for the stress of a bone (coach/bone.py), sorted
    since: date | None = None  #: it is told to have been there since then
    was: float | None = None  #: how bad it was told to be some time before, 0–10


@value(frozen=True, kw_only=True, slots=True)
class Readiness:
    """A check-in. Energy and mood 1 (worst) to 5 (best); soreness and stress 1 (most) to 5 (none)."""

    when: date
    sleep_h: float | None = None
    energy: float | None = None
    soreness: float | None = None
    stress: float | None = None
    mood: float | None = None
    resting_hr: int | None = None


@value(frozen=True, kw_only=True, slots=True)
class SessionReport:
    """What became of a planned session."""

    status: Status
    when: date
    move_to: date | None = None
    rpe: float | None = None  #: effort of the whole session, 0–10


@value(frozen=True, kw_only=True, slots=True)
class Question:
    """Something the athlete wants to know."""

    about: About
    text: str
    exercise: str | None = None


@value(frozen=True, kw_only=True, slots=True)
class Request:
    """Something the athlete wants done; ``request`` is one of the contract's words."""

    request: str
    detail: dict[str, Any] = field(default_factory=dict)


@value(frozen=True, kw_only=True, slots=True)
class Assessment:
    """A test result: ``unit`` is s, reps, kg, m or cm."""

    test: str
    value: float
    unit: str
    when: date
    side: Side | None = None


@value(frozen=True, kw_only=True, slots=True)
class Measurement:
    """A measured body value, ``bodyweight_kg`` so far."""

    what: str
    value: float
    when: date


@value(frozen=True, kw_only=True, slots=True)
class Activity:
    """Another sport."""

    sport: str
    when: date
    duration_s: float | None = None
    distance_m: float | None = None
    rpe: float | None = None


@value(frozen=True, kw_only=True, slots=True)
class Intention:
    """A plan or a wish: not a log."""

    text: str


@value(frozen=True, kw_only=True, slots=True)
class SmallTalk:
    """Hello, thanks, ok."""


Act = (
    Lift
    | Run
    | Symptom
    | Readiness
    | SessionReport
    | Question
    | Request
    | Assessment
    | Measurement
    | Activity
    | Intention
    | SmallTalk
)

#: The contract's word for each class.
TAGS: dict[type, str] = {
    Lift: "strength",
    Run: "run",
    Symptom: "symptom",
    Readiness: "readiness",
    SessionReport: "session",
    Question: "question",
    Request: "request",
    Assessment: "assessment",
    Measurement: "measurement",
    Activity: "activity",
    Intention: "intention",
    SmallTalk: "smalltalk",
}

#: Acts that are kept in the diary; the rest ask for something and leave no trace there.
LOGGED = (Lift, Run, Symptom, Readiness, SessionReport, Assessment, Measurement, Activity)

REGIONS = (
    "head neck shoulder upper-back lower-back chest abdomen elbow forearm wrist hand hip groin glute hamstring quad "
    "adductor knee it-band shin calf achilles ankle heel arch foot toe general"
).split()

FLAGS = (
    "chest-pain syncope breathless stroke-sign dvt-sign rhabdo-sign heat-illness cauda-equina head-injury "
    "fracture-sign dislocation tendon-rupture bone-stress night-pain fever joint-swelling numbness locking giving-way "
    "compartment-sign abdominal-sign bleeding pregnancy-sign eating-disorder self-harm allergic-reaction hyponatraemia"
).split()

REQUESTS = (
    "easier harder shorter swap move skip pause resume deload add_day remove_day change_time stop_reminders undo "
    "delete_data export help"
).split()
