// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "ui/panes/session.h"

#include <QPointer>
#include <QStringList>

class QAction;

namespace assay {

class BeginReleaseForm;
class RunsTable;
struct Attribute;

/// What people do to the runs of a table: rename, tag, note, archive, pin, compare with one of them, copy. Each is an action
/// of the table, with a key where the table has the focus and a reason where it cannot be done now; the context menu shows
/// them all. GUI thread; what is written is a job.
class RunEditor final : public QObject {
    Q_OBJECT

public:
    RunEditor(Session& session, RunsTable& table);

private:
    using Write = std::function<Result<>(db::Database&, const Actor&, const QString& command)>;

    QAction* add(const char* id, const QString& text, const QKeySequence& keys, void (RunEditor::*act)());
    void addAll();
    void readRights();
    void readRightsOfTargets();
    void showWhatCanBeDone();
    void showMenu(const QPoint& globalPosition);
    void write(const Actor& actor, const Write& edit, const std::function<void()>& then = {});

    void rename();
    void editTags();
    void writeNote();
    void archive();
    void restore();
    void togglePinned();
    void toggleBaseline();
    void registerModel();
    void copy();
    void saveTable();

    QStringList targetUids() const;
    QString targetsTitle() const; ///< "run-3", or "4 runs".
    Actor scientist() const;

    Session& m_session;
    RunsTable& m_table;
    QString m_wholeRefusal; ///< Why this person does not edit runs of whichever use case; empty where they may.
    QString m_refusal;      ///< Why they do not edit the chosen ones; empty where they may.
    QStringList m_asked;    ///< The runs that this was asked of.
    QString m_makeRefusal;  ///< Why this person begins no releases; empty where they may.
    QPointer<BeginReleaseForm> m_register;
    QAction* m_rename = nullptr;
    QAction* m_tags = nullptr;
    QAction* m_note = nullptr;
    QAction* m_archive = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_pin = nullptr;
    QAction* m_baseline = nullptr;
    QAction* m_registration = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_save = nullptr;
};

} // namespace assay
