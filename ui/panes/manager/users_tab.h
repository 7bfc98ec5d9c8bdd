// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/use_case_tab.h"
#include "ui/panes/session.h"
#include "ui/teamwork/feedback_forms.h"
#include "ui/teamwork/feedback_intake.h"

#include <functional>

class QPushButton;

namespace assay {

/// Whom a use case is for, how long ago they were talked with, and what they say.
class UsersTab final : public UseCaseTab {
    Q_OBJECT

public:
    explicit UsersTab(Session& session, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showGroups();
    QWidget* makeGroup(const ContactStanding& standing);
    void showContacts();
    void showFeedback();
    QWidget* makeFeedback(const Feedback& item);
    QBoxLayout* feedbackHead(const Feedback& item);
    QBoxLayout* feedbackSteps(const Feedback& item);
    std::vector<UserGroup> groups() const;
    QPushButton* makeButton(const QString& name, const QString& text, const QString& accessibleName,
                            const QString& refusal);
    void addGroup();
    void editGroup(const UserGroup& group);
    void openGroupForm(const std::optional<UserGroup>& known);
    void addContact(const UserGroup& group);
    void addFeedback();
    void importFeedback();
    void tellTakenIn(const FeedbackImport& outcome);
    void closeFeedback(const Feedback& item);
    std::function<void()> tellChange();

    Session& m_session;
    FeedbackForms m_forms;
    FeedbackIntake* m_intake;
    UseCaseStory m_story;
    QBoxLayout* m_groupRows = nullptr;
    QBoxLayout* m_contactRows = nullptr;
    QBoxLayout* m_feedbackRows = nullptr;
    QPushButton* m_add;
    QPushButton* m_hear;
    QPushButton* m_import;
};

} // namespace assay
