// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"
#include "ui/panes/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace assay {

class Chip;

/// The gate that a use case stands before: what it asks for, what is there, who can supply the rest; with a button that asks
/// them and one that says why it is done without. GUI thread.
class GateCard final : public QWidget {
    Q_OBJECT

public:
    explicit GateCard(Session& session, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story); ///< Hides itself where no gate lies ahead.

Q_SIGNALS:
    void changed();

private:
    void showItems(const GateReport& report);
    QWidget* makeItem(const GateReport& report, const GateItem& item);
    void ask(Gate gate);
    void waive(Gate gate, const GateItem& item);

    Session& m_session;
    UseCaseStory m_story;
    QLabel* m_title;
    Chip* m_count;
    QBoxLayout* m_rows;
};

} // namespace assay
