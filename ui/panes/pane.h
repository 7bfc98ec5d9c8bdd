// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

class QWidget;

namespace assay {

struct Session;

/// A role's page in the main window. The window owns what createWidget() returns.
class Pane {
public:
    virtual ~Pane() = default;

    virtual QByteArray id() const = 0; ///< Stable; keys settings, addresses and `--pane`.
    virtual QString title() const = 0; ///< Translated.
    virtual QByteArray icon() const = 0; ///< Name of an icon of the theme.
    virtual int order() const = 0;     ///< Position in the side bar.
    virtual QWidget* createWidget(Session& session, QWidget* parent) const = 0;
};

/// Every pane folder's pane, in folder order; the side bar sorts them by order().
std::span<const Pane* const> allPanes();

} // namespace assay
