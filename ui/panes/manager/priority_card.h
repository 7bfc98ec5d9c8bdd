// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"
#include "ui/panes/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace assay {

/// How much a use case is worth doing: its place among the others in a sentence, the four ratings with their reasons, and a
/// form that rates anew. GUI thread.
class PriorityCard final : public QWidget {
    Q_OBJECT

public:
    explicit PriorityCard(Session& session, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story);

Q_SIGNALS:
    void changed();

private:
    void rate();

    Session& m_session;
    UseCaseStory m_story;
    QLabel* m_sentence;
    QBoxLayout* m_rows;
    QPushButton* m_rate;
};

} // namespace assay
