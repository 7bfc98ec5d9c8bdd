// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <vector>

class QAction;
class QVBoxLayout;

namespace assay {

struct KeyHelp;

/// The keys that do something now: those of the page that is shown, of lists, and of the window.
class ShortcutsPage final : public Card {
    Q_OBJECT

public:
    /// Reads the same actions that the command palette offers; those without a shortcut are left to it.
    ShortcutsPage(const std::vector<QAction*>& window, const std::vector<QAction*>& goTo,
                  const std::vector<QAction*>& page, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {760, 560}; }

private:
    static void addGroup(QVBoxLayout& column, const QString& title, const std::vector<KeyHelp>& keys);
};

} // namespace assay
