// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The sizes of the window, in device-independent pixels.
namespace assay::metrics {

constexpr int unit = 4;
constexpr int inside = 2 * unit;  ///< Within a control.
constexpr int between = 3 * unit; ///< Between cards.
constexpr int page = 5 * unit;    ///< A page's margin.

constexpr int chipRadius = 5;
constexpr int buttonRadius = 7;
constexpr int cardRadius = 9;

constexpr int sideBar = 216;
constexpr int sideBarCollapsed = 56;
constexpr int titleRow = 52;
constexpr int tabRow = 40;
constexpr int statusBar = 26;
constexpr int tableRow = 30;
constexpr int control = 32;   ///< Height of buttons and fields.
constexpr int sentence = 440; ///< Width of the words of an empty or refused state.

constexpr int small = 11; ///< Type sizes, in pixels.
constexpr int note = 12;
constexpr int body = 13;
constexpr int title = 16;
constexpr int figure = 23;

} // namespace assay::metrics
