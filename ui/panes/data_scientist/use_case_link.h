// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_queries.h"
#include "ui/panes/session.h"

#include <QHash>
#include <QObject>

#include <functional>

class QMenu;
class QPushButton;

namespace assay {

class OfferedMenu;

/// The use case that an experiment belongs to: a button with its key, and a menu to go there, to say another, or to take the
/// link away. GUI thread; what it reads and writes is a job.
class UseCaseLink final : public QObject {
    Q_OBJECT

public:
    UseCaseLink(Session& session, QObject* parent);
    ~UseCaseLink() override;

    QPushButton* button() { return m_button; }  ///< To be put on the page, which takes it.
    void show(const ExperimentRow& experiment); ///< Hidden where it stands for several.

private:
    struct Choices {
        std::vector<UseCase> useCases;
        QString refusal;                  ///< Why this person links nothing of a use case; empty where they may.
        QHash<QString, QString> refusals; ///< The same for a use case, by its uid, where it is not so for all.

        QString refusalFor(const QString& useCaseUid) const { return refusals.value(useCaseUid, refusal); }
    };
    using Write = std::function<Result<>(db::Database&, const Actor&, const QString& command)>;

    void read(); ///< What there is to choose from.
    void fill(QMenu& menu);
    void addChoice(QMenu& menu, const UseCase& useCase);
    void write(const Write& work);

    Session& m_session;
    QPushButton* m_button;
    OfferedMenu* m_menu;
    ExperimentRow m_experiment;
    Choices m_choices;
    QFuture<Result<Choices>> m_reading;
};

} // namespace assay
