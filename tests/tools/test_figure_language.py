"""What the pose language says is what is drawn: likeness, mirrors, mixed limbs, travel, breath; and the tool around it.

Example: a pose that is the mirror of another has its near foot where the other has the far one.
"""

from __future__ import annotations

import json
import threading
import urllib.request
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tools.figures.checks import closed, faults_of, too_alike
from tools.figures.flesh import muscles_of, parts_of
from tools.figures.motion import FPS, body_of, moments
from tools.figures.poses import BadFigure, figure_of, read_figure
from tools.figures.props import shapes_of
from tools.figures.shelf import hash_of, hash_of_tool, is_fresh
from tools.figures.stage import panels_of

STANDING: dict[str, Any] = {"anchor": "feet", "pose": [{"legs": {"hip": 0}}]}


def test_the_same_poses_with_another_prop_are_said_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text('anchor = "feet"\nmuscles = ["quads"]\n[[pose]]\nlegs = { hip = 0 }\n')
    (tmp_path / "two.toml").write_text('same_as = "one"\nprops = [{ kind = "kettlebell" }]\n')
    (tmp_path / "three.toml").write_text('same_as = "two"\nmuscles = ["glutes"]\n')
    (tmp_path / "lost.toml").write_text('same_as = "nobody"\n')
    one, two, three = (read_figure(tmp_path / f"{name}.toml") for name in ("one", "two", "three"))
    assert one.keys == two.keys == three.keys
    assert (two.same_as, two.muscles, three.muscles) == ("one", ("quads",), ("glutes",))
    assert three.props == two.props == ({"kind": "kettlebell"},)
    with pytest.raises(BadFigure, match=r"no poses in nobody\.toml"):
        read_figure(tmp_path / "lost.toml")


def test_a_pose_is_like_another_or_its_mirror_image() -> None:
    figure = figure_of("trial", {"anchor": "hips", "pose": [
        {"at": [0, 46, 3], "twist": 20, "near_leg": {"foot": [8, 0]}, "far_leg": {"foot": [-20, 0]}},
        {"like": 1, "twist": 5}, {"mirror": 1}, {"mirror": 1, "ahead": 40},
    ]})  # fmt: skip
    one, two, three, four = (key.values for key in figure.keys)
    assert two == {**one, "twist": 5}
    assert three["twist"] == -20
    assert three["far-leg.foot_x"] == one["near-leg.foot_x"]
    assert four["far-leg.foot_x"] == one["near-leg.foot_x"] + 40
    assert [(key.at[0], key.at[2]) for key in figure.keys] == [(0, 3), (0, 3), (0, -3), (40, -3)]


def test_a_limb_may_reach_a_point_in_one_pose_and_have_angles_in_another() -> None:
    table = {**STANDING, "pose": [{"arms": {"hang": 30, "elbow": 20}}, {"arms": {"hand": [20, 80]}}]}
    alone = body_of(figure_of("trial", {**table, "pose": table["pose"][:1]}), 0).joints
    mixed = body_of(figure_of("trial", table), 0).joints
    for name in ("near-elbow", "near-wrist", "far-elbow"):
        assert mixed[name] == pytest.approx(alone[name], abs=0.01)


def test_a_heel_at_the_buttock_does_not_turn_the_foot_round_on_its_way_down() -> None:
    kick, step = {"near_leg": {"hip": 8, "knee": 130, "ankle": -24}}, {"near_leg": {"foot": [6, 0]}}
    figure = figure_of("trial", {"anchor": "hips", "pose": [{"at": [0, 46], **kick}, {"at": [0, 46], **step}]})
    assert all(abs(moment.body.frames["near-foot"].right[2]) > 0.99 for moment in moments(figure))
    tipped = body_of(figure, 0).frames["near-foot"].forward
    assert tipped[0] < -0.8  # the toes point back, sole up


def test_an_arm_may_hang_in_one_pose_and_go_with_the_trunk_in_another() -> None:
    table = {**STANDING, "pose": [{"lean": 30, "arms": {"shoulder": 40}}, {"lean": 30, "arms": {"hang": 10}}]}
    one, two = (body_of(figure_of("trial", table), index).joints["near-wrist"] for index in (0, 1))
    assert one == pytest.approx(two)


def test_what_travels_comes_back_by_its_way() -> None:
    figure = figure_of("trial", {"anchor": "hips", "travel": 60, "pose": [
        {"at": [0, 44], "near_leg": {"foot": [20, 0]}, "far_leg": {"foot": [-14, 0]}, "stay": 0},
        {"at": [30, 44], "near_leg": {"foot": [20, 0]}, "far_leg": {"foot": [46, 0]}, "stay": 0},
    ]})  # fmt: skip
    assert closed(figure)
    shown = list(moments(figure))
    assert shown[0].gone == 0
    assert 50 < shown[-1].gone < 60


def test_a_held_pose_breathes_and_moves_nothing() -> None:
    shown = list(moments(figure_of("trial", {**STANDING, "pose": [{"legs": {"hip": 0}, "stay": 3}]})))
    assert sum(moment.count for moment in shown) == 4 * FPS
    assert shown[0].body.breath == 0
    assert max(moment.body.breath for moment in shown) > 0.9
    assert all(moment.body.joints == shown[0].body.joints for moment in shown)


def test_a_pose_without_a_stay_is_passed_without_a_halt() -> None:
    poses = [{"at": [0, 46]}, {"at": [10, 46], "stay": 0, "seconds": 1}, {"at": [20, 46], "seconds": 1}]
    shown = [m for m in moments(figure_of("trial", {"anchor": "hips", "pose": poses})) if m.leg in (0, 1)]
    steps = [b.body.joints["pelvis"][0] - a.body.joints["pelvis"][0] for a, b in pairwise(shown)]
    middle = next(index for index, m in enumerate(shown) if m.leg == 1)
    assert min(steps[middle - 2 : middle + 2]) > 0.5


def test_a_slope_rises_ahead_and_a_rope_turns() -> None:
    uphill = figure_of("trial", {**STANDING, "slope": 8})
    assert uphill.slope == 8
    rope = {**STANDING, "props": [{"kind": "rope"}], "pose": [{"spin": 0}, {"spin": 180}]}
    figure = figure_of("trial", rope)
    low, high = (shapes_of(figure.props, body_of(figure, index))[0].points[8] for index in (0, 1))
    assert low[1] < 3
    assert high[1] > 100


def test_a_pad_turns_with_its_segment_and_a_towel_goes_where_the_pose_says() -> None:
    still = {"legs": {"hip": 0, "knee": 90}, "arms": {"hang": 0, "elbow": 90}, "loose": [30, 0]}
    pad = {"kind": "disc", "at": ["near-shin", 1, -5], "radius": 3}
    towel = {"kind": "disc", "at": "loose", "radius": 3}
    hammer = {"kind": "dumbbell", "hand": "near", "axis": "thumb"}
    figure = figure_of("one", {"anchor": "hips", "pose": [still], "props": [pad, towel, hammer]})
    body = body_of(figure, 0)
    shapes = shapes_of(figure.props, body)
    ankle, at = body.joints["near-ankle"], shapes[0].points[0]
    assert [round(a - b, 6) for a, b in zip(at, ankle, strict=True)] == [0, 5, 0]  # above a shin that points backwards
    assert shapes[1].points[0] == (30, 0, 0)
    low, high = shapes[2].points
    assert high[1] - low[1] > 12  # upright in a hand whose forearm points ahead
    assert abs(high[0] - low[0]) < 0.01


def test_a_changed_pose_or_tool_is_drawn_again(tmp_path: Path) -> None:
    figure = figure_of("trial", STANDING)
    entry = {"trial": {"poses": hash_of(figure), "tool": hash_of_tool(), "still": "", "film": ""}}
    assert not is_fresh("trial", figure, entry, tmp_path)
    for kind in ("png", "mp4"):
        (tmp_path / f"trial.{kind}").touch()
    assert is_fresh("trial", figure, entry, tmp_path)
    assert not is_fresh("trial", replace(figure, yaw=20.0), entry, tmp_path)
    assert not is_fresh("trial", figure, {"trial": {**entry["trial"], "tool": "older"}}, tmp_path)


def test_a_figure_is_rendered_checked_and_laid_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("PIL")
    pytest.importorskip("imageio_ffmpeg")
    from tools.figures.__main__ import main

    assert main(["--only", "knee-plank", "--out", str(tmp_path), "--workers", "1"]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {"knee-plank.png", "knee-plank.mp4", "hashes.toml"}
    assert main(["check", "knee-plank"]) == 0
    assert main(["sheet", "knee-plank", "--out", str(tmp_path / "sheets")]) == 0
    assert (tmp_path / "sheets" / "moments-01.png").exists()
    assert main(["check", "no-such-thing"]) == 1
    assert "no poses for no-such-thing" in capsys.readouterr().err


def test_the_preview_draws_anew_when_the_file_is_saved(tmp_path: Path) -> None:
    pytest.importorskip("PIL")
    pytest.importorskip("imageio_ffmpeg")
    from tools.figures.preview import server

    poses, pictures = tmp_path / "poses", tmp_path / "pictures"
    poses.mkdir()
    pictures.mkdir()
    path = poses / "trial.toml"
    path.write_text('anchor = "feet"\n[[pose]]\nlegs = { hip = 0 }\n')
    page = server("trial", 0, pictures, poses)
    threading.Thread(target=page.serve_forever, daemon=True).start()
    try:
        at = f"http://127.0.0.1:{page.server_address[1]}"

        def ask(name: str) -> bytes:
            with urllib.request.urlopen(f"{at}/{name}") as answer:
                body: bytes = answer.read()
                return body

        first = json.loads(ask("state"))
        assert first["faults"] == []
        assert ask("film.mp4")[4:8] == b"ftyp"
        assert b"trial" in ask("")
        path.write_text('anchor = "feet"\n[[pose]]\nlegs = { hip = 0, wing = 3 }\n')
        second = json.loads(ask("state"))
        assert "does not know wing" in second["faults"][0]
        assert second["drawn"] == first["drawn"]
    finally:
        page.shutdown()
        page.server_close()


def test_a_bare_foot_moves_its_toes_and_arch_and_is_seen_close() -> None:
    """Toes move by themselves; a close view shows what is said and nothing counts as outside it."""
    poses: list[dict[str, Any]] = [{"legs": {"hip": 0}}, {"like": 1, "big_toe": 50}, {"like": 1, "arch": 1}]
    close = {"at": ["near-ankle", 4, -1], "wide": 24, "high": 14}
    figure = figure_of("bare", {**STANDING, "barefoot": "near", "close": close, "muscles": ["feet"], "pose": poses})
    flat, lifted, arched = (
        [run for tone, run in parts_of(body_of(figure, k))[0].runs if tone == "toe"] for k in range(3)
    )
    assert len(flat) == 5
    assert lifted[0][-1][0][1] > flat[0][-1][0][1] + 2  # the big toe is up, the others are not
    assert lifted[1:] == flat[1:]
    assert arched[0][0][0][0] < flat[0][0][0][0]  # the ball of the big toe comes towards the heel
    assert {tone for tone, _ in parts_of(body_of(figure, 0))[1].runs} == {"body", "shoe"}
    assert [muscle.part for muscle in muscles_of(body_of(figure, 0), ("feet",))] == ["near-leg"]
    assert not [fault for fault in faults_of(figure) if "outside" in fault]
    alike = {name: figure_of(name, {**STANDING, "barefoot": "near", "pose": poses[:2]}) for name in ("one", "two")}
    arch = figure_of("three", {**STANDING, "barefoot": "near", "pose": [poses[0], poses[2]]})
    assert too_alike({**alike, "three": arch}) == [("one", "two")]


@pytest.mark.parametrize("change", [{"barefoot": "left"}, {"close": ["near-ankle", 4]}, {"close": {"at": "pelvis"}}])
def test_a_wrong_close_view_says_so(change: dict[str, Any]) -> None:
    with pytest.raises(BadFigure, match=r"barefoot|close"):
        figure_of("trial", {**STANDING, **change})


def test_the_chin_slides_with_a_level_face_and_the_shoulders_stay() -> None:
    tucked, ahead = (
        body_of(figure_of("trial", {**STANDING, "pose": [{"legs": {"hip": 0}, "chin": chin}]}), 0) for chin in (0, 36)
    )
    assert ahead.joints["head"][0] - tucked.joints["head"][0] > 2.5
    assert ahead.frames["head"].forward == tucked.frames["head"].forward
    assert ahead.joints["near-shoulder"] == tucked.joints["near-shoulder"]


@pytest.mark.parametrize(("heel_up", "toes_point"), [(70, "ahead"), (95, "ahead"), (140, "back")])
def test_toes_bend_on_the_floor_and_lie_back_where_a_foot_lies_on_its_top(heel_up: float, toes_point: str) -> None:
    pose = {"at": [0, 40], "near_leg": {"foot": [-40, 20], "heel_up": heel_up}}
    joints = body_of(figure_of("trial", {"anchor": "hips", "pose": [pose]}), 0).joints
    assert ("ahead" if joints["near-toe"][0] > joints["near-ball"][0] else "back") == toes_point


@pytest.mark.parametrize(("muscle", "parts"), [("glutes", {"trunk", "near-leg", "far-leg"}), ("core", {"trunk"})])
def test_muscles_of_the_hip_are_seen_over_the_thigh(muscle: str, parts: set[str]) -> None:
    body = body_of(figure_of("trial", STANDING), 0)
    assert {m.part for m in muscles_of(body, (muscle,))} == parts


def test_many_poses_stand_two_by_two_where_that_draws_them_larger() -> None:
    lying = {"lean": -90, "at": [0, 0], "legs": {"hip": 0}}
    table = {"anchor": "hips", "show": [1, 2, 3, 4], "pose": [{**lying, "arms": {"hang": n}} for n in (0, 30, 60, 90)]}
    chosen, row = (panels_of(figure_of("trial", {**table, **more})) for more in ({}, {"layout": "beside"}))
    assert [(panel.left > 300, panel.top > 300) for panel in chosen] == [
        (False, False), (True, False), (False, True), (True, True)
    ]  # fmt: skip
    assert chosen[0].camera.scale > 1.5 * row[0].camera.scale
