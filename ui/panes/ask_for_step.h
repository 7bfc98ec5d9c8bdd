// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "ui/panes/fields_form.h"

namespace assay {

/// Something that somebody may not do, and why.
struct RefusedStep {
    QString step; ///< As its button names it.
    QString refusal;
};

/// Whether a refusal names a role that may, so that somebody can be asked.
bool namesARole(const QString& refusal);

/// Asks those who may take a step: a word on `thing` that names their roles, so that their inbox shows it. Which one of `steps`
/// and what else to tell them is asked first, over the window of `page`; every refusal has to name a role, and there has to be
/// one. `done` is called once it is said. GUI thread.
FieldsForm* askForStep(Session& session, QWidget* page, const ThingName& thing, const std::vector<RefusedStep>& steps,
                       const std::function<void()>& done);

/// The same where there is no thing to talk about: a task for somebody whom the refusal names. Reads first who that is, which can
/// be cancelled; `opened` is given the form then.
QFuture<void> askSomebodyForStep(Session& session, QWidget* page, const std::vector<RefusedStep>& steps,
                                 const std::function<void()>& done, const std::function<void(QWidget*)>& opened);

} // namespace assay
