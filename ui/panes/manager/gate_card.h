// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"
#include "ui/panes/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace assay {

class Chip;
class Segments;

/// The gates of a use case, first the one that lies ahead: what it asks for, what is there, who can supply the rest; with a
/// button that asks them and one that says why it is done without. The others can be read: how it came through them, and what
/// was done without. GUI thread.
class GateCard final : public QWidget {
    Q_OBJECT

public:
    explicit GateCard(Session& session, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story);

Q_SIGNALS:
    void changed();

private:
    void showGate(Gate gate);
    QString passageWords(Gate gate) const;
    QString askedWords(const GateReport& report) const;
    void showItems(const GateReport& report);
    QWidget* makeItem(const GateReport& report, const GateItem& item);
    void ask(const GateReport& report);
    void waive(Gate gate, const GateItem& item);

    Session& m_session;
    UseCaseStory m_story;
    QLabel* m_title;
    Chip* m_count;
    Segments* m_gates;
    QLabel* m_note;               ///< How it came through the gate.
    std::optional<Gate> m_chosen; ///< To be read in place of the usual one.
    QBoxLayout* m_rows;
};

} // namespace assay
