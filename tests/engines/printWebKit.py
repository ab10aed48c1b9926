"""Prints a page to PDF with WebKitGTK's own print operation: its driver has no command for that."""

import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

address, paper = sys.argv[1:]
view = WebKit2.WebView()
window = Gtk.Window(default_width=1000, default_height=800)
window.add(view)
window.show_all()


def fail(*_):
    print('WebKitGTK could not print ' + address, file=sys.stderr)
    sys.exit(1)


def loaded(view, event):
    if event != WebKit2.LoadEvent.FINISHED:
        return
    settings = Gtk.PrintSettings()
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, 'file://' + paper)
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf')
    settings.set_printer('Print to File')
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.connect('finished', lambda *_: Gtk.main_quit())
    operation.connect('failed', fail)
    operation.print_()
    # The operation must outlive this function.
    view.operation = operation


view.connect('load-changed', loaded)
GLib.timeout_add_seconds(30, fail)
view.load_uri(address)
Gtk.main()
