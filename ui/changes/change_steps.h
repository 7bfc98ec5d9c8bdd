// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_story.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/step_buttons.h"

#include <QPointer>

namespace assay {

/// What people do with a change.
class ChangeSteps final : public StepButtons {
    Q_OBJECT

public:
    ChangeSteps(Session& session, Page& page);

    void setStory(const changes::ChangeStory& story);

private:
    void showSteps();
    QString askRefusal() const;
    void edit();
    void submit();
    void approve();
    void sendBack();
    void schedule();
    void implement();
    void review();
    void fail();
    void cancel();
    void ask();
    void askReason(ChangeState to, const QString& title, const QString& words, const QString& verb);
    void open(FieldsForm* form, const QString& sentence = {});

    changes::ChangeStory m_story;
    QPushButton* m_edit;
    QPushButton* m_cancel;
    QPushButton* m_fail;
    QPushButton* m_return;
    QPushButton* m_ask;
    QPushButton* m_submit;
    QPushButton* m_approve;
    QPushButton* m_schedule;
    QPushButton* m_implement;
    QPushButton* m_review;
    QPointer<QWidget> m_form;
};

/// Opens a form over the window of `page` that plans when a release goes to production; `done` is called once it is planned.
void openDeploymentPlan(Session& session, QWidget& page, const QString& releaseUid, const QString& release,
                        const std::function<void()>& done);

} // namespace assay
