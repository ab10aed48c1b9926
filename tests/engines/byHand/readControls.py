"""Prints, as JSON, what a screen reader on Linux is told of the page's controls (AT-SPI)."""

import json
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

words = sys.argv[1]


def walk(node, depth=0):
    if node is None or depth > 60:
        return
    yield node
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for index in range(count):
        try:
            yield from walk(node.get_child_at_index(index), depth + 1)
        except GLib.Error:
            pass


def controls():
    for node in walk(Atspi.get_desktop(0)):
        try:
            if words not in (node.get_name() or ''):
                continue
            states = node.get_state_set()
            if states.contains(Atspi.StateType.FOCUSABLE):
                yield {
                    'role': node.get_role_name(),
                    'name': node.get_name(),
                    'expanded': states.contains(Atspi.StateType.EXPANDED),
                }
        except GLib.Error:
            pass


Atspi.init()
end = time.time() + 20
found = []
while not found and time.time() < end:
    time.sleep(0.5)
    found = list(controls())
print(json.dumps(found))
