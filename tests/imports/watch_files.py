"""FIT files as watches write them, made with fit-tool: another implementation than the one that reads them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.activity_message import ActivityMessage
from fit_tool.profile.messages.exercise_title_message import ExerciseTitleMessage
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.record_message import RecordMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.messages.set_message import SetMessage
from fit_tool.profile.messages.sport_message import SportMessage
from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage
from fit_tool.profile.profile_type import FileType, Manufacturer, Sport, SubSport

START = datetime(2025, 6, 1, 21, 30, tzinfo=UTC)  # half past eleven in the evening in Berlin
FIT_EPOCH = 631_065_600
SQUAT, BENCH, PLANK, CALF, UNKNOWN = 28, 0, 19, 1, 65534


def ms(at: datetime, seconds: float = 0) -> int:
    """fit-tool's moments: milliseconds since 1970."""
    return round((at.timestamp() + seconds) * 1000)


def filled(message: Any, **values: Any) -> Any:
    """A message with its fields set."""
    for name, value in values.items():
        setattr(message, name, value)
    return message


def file_of(*messages: Any, kind: FileType = FileType.ACTIVITY) -> bytes:
    """A whole file: its head, then the messages, each kind with a definition of its own."""
    builder = FitFileBuilder(auto_define=True, min_string_size=50)
    head = filled(FileIdMessage(), type=kind, manufacturer=Manufacturer.GARMIN.value, product=1, serial_number=7)
    head.time_created = ms(START)
    builder.add(head)
    local = {}
    for message in messages:
        message.local_id = local.setdefault(type(message), len(local) + 1)
        builder.add(message)
    return builder.build().to_bytes()


def session(sport: Sport, sub: SubSport = SubSport.GENERIC, at: datetime = START, **more: Any) -> SessionMessage:
    """The summary that a watch writes last."""
    values = {"timestamp": ms(at, 3600), "start_time": ms(at), "sport": sport, "sub_sport": sub}
    return filled(SessionMessage(), **values, **more)


def local_clock(hours: float) -> ActivityMessage:
    """The message that tells how far the watch's clock was from UTC."""
    at = round(START.timestamp()) + 3600
    return filled(ActivityMessage(), timestamp=at * 1000, local_timestamp=at - FIT_EPOCH + round(hours * 3600))


def run(**more: Any) -> bytes:
    """A run of 10.02 km in 52:10 with an effort of 7, late in the evening two hours east of UTC."""
    values = {
        "total_timer_time": 3130.0, "total_elapsed_time": 3200.0, "total_distance": 10020.0,
        "avg_heart_rate": 151, "total_ascent": 45, "workout_rpe": 70, "workout_feel": 50,
    } | more  # fmt: skip
    records = [
        filled(
            RecordMessage(),
            timestamp=ms(START, n),
            distance=n * 3.2,
            heart_rate=150,
            position_lat=52.5,
            position_long=13.4,
        )
        for n in range(60)
    ]
    sport = filled(SportMessage(), sport=Sport.RUNNING, sub_sport=SubSport.GENERIC)
    return file_of(sport, *records, session(Sport.RUNNING, **values), local_clock(2))


def long_run(*, fades: bool = True, heart: bool = True, stop: bool = False, minutes: int = 70) -> bytes:
    """A run at one pace, a record each five seconds; the heart goes from 150 to 160 where it ``fades``."""
    seconds, gone, records = minutes * 60, 0.0, []
    for n in range(0, seconds + 1, 5):
        standing = stop and 1200 <= n < 1500
        gone += 0 if standing or not n else 15
        beats = {"heart_rate": 160 if fades and n > seconds / 2 else 150} if heart else {}
        records.append(filled(RecordMessage(), timestamp=ms(START, n), distance=gone, **beats))
    values = {"total_timer_time": seconds, "total_elapsed_time": seconds, "total_distance": gone}
    return file_of(*records, session(Sport.RUNNING, **values), local_clock(2))


def one_set(number: int, category: int, subtype: int | None = None, **more: Any) -> SetMessage:
    """A set that a watch counted, two minutes after the one before."""
    values: dict[str, Any] = {"timestamp": ms(START, number * 120 + 40), "start_time": ms(START, number * 120)}
    values |= {"duration": 40.0, "set_type": 1, "category": [category], "message_index": number}
    if subtype is not None:
        values["category_subtype"] = [subtype]
    return filled(SetMessage(), **values, **more)


def rest(number: int) -> SetMessage:
    """The pause that a watch writes between two sets."""
    return filled(SetMessage(), timestamp=ms(START, number * 120 + 90), duration=60.0, set_type=0, start_time=ms(START))


def strength() -> bytes:
    """Squats and a hold, a set nobody named, pauses, and a step that was planned."""
    return file_of(
        filled(WorkoutStepMessage(), exercise_category=SQUAT, exercise_name=6, exercise_weight=60.0),
        one_set(0, SQUAT, 6, repetitions=10, weight=40.0),
        rest(0),
        one_set(1, SQUAT, 6, repetitions=8, weight=60.0),
        rest(1),
        one_set(2, SQUAT, 6, repetitions=8, weight=60.5),
        one_set(3, PLANK, 43),
        one_set(4, UNKNOWN, repetitions=12),
        session(Sport.TRAINING, SubSport.STRENGTH_TRAINING, total_timer_time=1800.0, workout_rpe=60),
        local_clock(2),
    )


def titled() -> bytes:
    """A set of the athlete's own exercise: the file has its name as text. Pounds on the watch."""
    return file_of(
        filled(ExerciseTitleMessage(), exercise_category=CALF, exercise_name=17, workout_step_name="Soleus Wall Press"),
        one_set(0, CALF, 17, repetitions=15, weight=20.4375, weight_display_unit=2),
        session(Sport.TRAINING, SubSport.STRENGTH_TRAINING, total_timer_time=600.0),
    )


def cut_short() -> bytes:
    """A run whose watch died: two thirds of the file, the summary missing."""
    whole = run()
    return whole[: len(whole) * 2 // 3]
