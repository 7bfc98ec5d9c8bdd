// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

class DraftFile;
class FormDraft;

/// A form whose button, or Ctrl+Return, does one thing in a job. It says why it cannot be done yet, cannot be closed while it is being done,
/// says in place what was refused, and goes when it is done. GUI thread.
class WorkForm : public Card {
    Q_OBJECT

Q_SIGNALS:
    void done();

protected:
    /// Runs on a thread of the pool for writes.
    using Work = std::function<Result<>(db::Database&, const Actor&)>;

    struct Content {
        QString name; ///< Of the object.
        QString title;
        QString verb; ///< On the button.
    };

    WorkForm(Session& session, const Content& content, QWidget* parent);

    virtual QString problem() const = 0; ///< Why it cannot be done yet; empty where it can.
    virtual Work work() = 0;             ///< What is to be done; takes passphrases out of their fields.

    /// Answers that what the form changes has changed meanwhile, after that is said; see ConflictAnswer.
    virtual void answerConflict(const Error&) {}

    /// From now on what is written into the fields that have a name is kept under `place` until it is done, and comes back
    /// when a form with that place is opened again.
    void keepDraft(const QString& place);

    /// From now on the form does nothing itself: it hands what is said on, with its draft, and goes. Whoever does the work
    /// forgets the draft once it is done, so that what is refused is there again.
    void handOnTo(std::function<void(const std::shared_ptr<DraftFile>&)> take) { m_take = std::move(take); }

    /// See FormDraft::Rebase; a form that brings nothing together shows what came back all the same, and the line says so.
    virtual bool rebase(const QString&, const QString&, const QString&) { return true; }

    Session& session() { return m_session; }
    void addWords(const QString& words);
    void addField(const QString& caption, const QString& name, QWidget* field);
    void addLine(const QString& caption, const QString& name, QLineEdit* field); ///< Which Return sends, too.
    QVBoxLayout& rows() { return *m_rows; }
    void showProblem();
    void submit();
    void showError(const Error& error); ///< In place.
    void finish();                      ///< It is done.
    void fit(); ///< After rows came or went: takes the height that they need, from where it stands.

    void focusInEvent(QFocusEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    Session& m_session;
    QVBoxLayout* m_rows;
    QLabel* m_fault;
    QPushButton* m_submit;
    QWidget* m_first = nullptr;   ///< The first field.
    FormDraft* m_draft = nullptr; ///< None where nothing is kept.
    std::function<void(const std::shared_ptr<DraftFile>&)> m_take;
    bool m_working = false;
};

/// Whether both fields of a new passphrase say the same; why not, otherwise.
QString newPassphraseProblem(const QLineEdit& first, const QLineEdit& second);

} // namespace assay
