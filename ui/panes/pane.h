// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

class QWidget;

namespace assay {

class Page;
struct Session;

/// A role's page in the main window. The window owns what createPage() returns.
class Pane {
public:
    virtual ~Pane() = default;

    virtual QByteArray id() const = 0;   ///< Stable; keys settings, addresses and `--pane`.
    virtual QString title() const = 0;   ///< Translated.
    virtual QByteArray icon() const = 0; ///< Name of an icon of the theme.
    virtual int order() const = 0;       ///< Position in the side bar.
    virtual Page* createPage(Session& session, QWidget* parent) const = 0;

    /// The kinds of things whose addresses its page opens: "use-case" … One kind belongs to one pane.
    virtual std::vector<QByteArray> kinds() const { return {}; }
};

/// Every pane folder's pane, in folder order; the side bar sorts them by order().
std::span<const Pane* const> allPanes();

} // namespace assay
