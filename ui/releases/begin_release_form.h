// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/release_draft.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace assay {

/// Begins a release: of the model of one run, which becomes the next version of its model, or of a version that was
/// imported; then leads to it. What the project knows of models and use cases is offered as soon as it is read. GUI thread.
class BeginReleaseForm final : public Card {
    Q_OBJECT

public:
    struct Run {
        QString name;
        QString uid;
    };

    BeginReleaseForm(Session& session, const Run& run, QWidget* parent = nullptr);
    explicit BeginReleaseForm(Session& session, QWidget* parent = nullptr); ///< Of an imported version.

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    /// What can be chosen.
    struct Choices {
        QStringList models;
        QStringList versions;                              ///< Imported ones that are no release yet.
        std::vector<std::pair<QString, QString>> useCases; ///< Uid and title, of those that one makes releases of.
        QString useCase;                                   ///< Of the run's experiment, by uid.
        QString technique;                                 ///< Of that use case.
    };

    static Choices choicesFor(db::Connection& connection, const QString& run, const Actor& actor);

    void lay(const QString& title, const QString& words);
    void readChoices();
    void offer(const Choices& choices);
    void offerVersions(const QStringList& versions);
    QString problem() const; ///< Why it cannot begin yet; empty where it can.
    void showProblem();
    void submit();
    void finish(const QString& uid);

    Session& m_session;
    QString m_run;     ///< Its uid; empty for an imported version.
    QString m_command; ///< The same for every try to send this form.
    QComboBox* m_model;
    QComboBox* m_useCase;
    QLineEdit* m_technique;
    QLabel* m_fault;
    QPushButton* m_submit;
    bool m_writing = false;
};

} // namespace assay
