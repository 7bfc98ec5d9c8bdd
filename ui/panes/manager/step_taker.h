// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/use_case_store.h"
#include "ui/panes/session.h"

class QMenu;

namespace assay {

class DraftFile;

/// What decides whether somebody may take a step, as a page has read it last.
struct StepView {
    UseCase useCase;
    std::vector<Role> held;
    RoleHolders holders;
};

/// Takes steps of use cases for a page: asks for a reason where the step needs one, writes, and tells what came of it.
class StepTaker final : public QObject {
    Q_OBJECT

public:
    StepTaker(Session& session, QWidget* page);

    /// Takes the step, or says why not.
    void take(const StepView& view, UseCaseState to);

    /// A menu of every step, with those that the person cannot take and the reason.
    void showMenu(const StepView& view, const std::vector<UseCaseTransition>& steps, const QPoint& globalPosition);
    void fill(QMenu& menu, const StepView& view, const std::vector<UseCaseTransition>& steps); ///< The same entries.

Q_SIGNALS:
    void taken();
    void refused(const assay::Error& error);

private:
    void write(const UseCaseMove& move, const QString& role, const std::shared_ptr<DraftFile>& draft = {});

    Session& m_session;
    QWidget* m_page;
};

/// "Approve", "Submit for validation", "Put on hold…": a step as a verb.
QString stepVerb(const UseCaseTransition& step);

QString stepsTitle(const UseCase& useCase); ///< "Steps of UC-3": what a menu of them is called.

} // namespace assay
