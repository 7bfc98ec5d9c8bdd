// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace assay {

class Chip;
class UseCaseTab;

/// One use case, a tab for each question one has of it. Each tab is a class of its own; this puts them together.
class UseCasePage final : public Page {
    Q_OBJECT

public:
    UseCasePage(Session& session, const UseCaseStory& story, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story);
    const UseCaseStory& story() const { return m_story; }
    void showError(const Error& error); ///< On the tab that is shown.

    bool openTab(const QString& anchor); ///< Empty for the first; false where there is none of that name.
    QString anchor() const;              ///< Of the tab that is shown; empty for the first.

Q_SIGNALS:
    void editAsked();
    void dayAsked(); ///< As of which day it is to be shown.
    void changed();  ///< A step was taken.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addView(UseCaseTab* view);
    UseCaseTab* shownTab() const;
    void showChips();
    void nameMoment();

    Session& m_session;
    UseCaseStory m_story;
    Chip* m_state;
    Chip* m_iteration;
    QPushButton* m_asOf;
    QPushButton* m_edit;
    std::vector<UseCaseTab*> m_views; ///< In the order of their tabs.
};

} // namespace assay
