// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/diagnostics.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace assay {

/// What the program is, what it runs on and what it has open: to look at, and to copy into a report of a fault.
class DiagnosticsPage final : public Card {
    Q_OBJECT

public:
    explicit DiagnosticsPage(QWidget* parent = nullptr);

    void addGroup(const DiagnosticGroup& group); ///< Below those that are there.
    QString text() const;                        ///< What the copy button copies.

    QSize sizeHint() const override { return {720, 620}; }

private:
    std::vector<DiagnosticGroup> m_groups;
    QVBoxLayout* m_inside;
};

/// Where the window runs, in the person's own setting: the window system, screens, and the files it remembers things in.
DiagnosticGroup windowDiagnostics();

} // namespace assay
