// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/run_editor.h"

#include "core/base/ulid.h"
#include "core/base/write_file.h"
#include "core/domain/person.h"
#include "core/releases/release_change.h"
#include "core/runs/run_store.h"
#include "ui/panes/comment_entry.h"
#include "ui/panes/data_scientist/archive_form.h"
#include "ui/panes/data_scientist/note_form.h"
#include "ui/panes/data_scientist/runs_copy.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/data_scientist/runs_view.h"
#include "ui/panes/data_scientist/tag_form.h"
#include "ui/releases/begin_release_form.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace assay {

RunEditor::RunEditor(Session& session, RunsTable& table)
    : QObject(&table)
    , m_session(session)
    , m_table(table)
{
    addAll();
    connect(&table, &RunsTable::currentChanged, this, &RunEditor::showWhatCanBeDone);
    connect(&table, &RunsTable::choiceChanged, this, &RunEditor::showWhatCanBeDone);
    connect(&table, &RunsTable::menuAsked, this, &RunEditor::showMenu);
    connect(&table.model(), &RunsModel::nameEdited, this,
            [this](const QString& uid, const QString& name, const QString& before) {
                write(scientist(), [=](db::Database& database, const Actor& actor, const QString& command) {
                    return RunStore(database).rename({uid, name, before}, actor, command);
                });
            });
    connect(&session.events, &SessionEvents::changed, this, &RunEditor::readRights);
    readRights();
}

QAction* RunEditor::add(const char* id, const QString& text, const QKeySequence& keys, void (RunEditor::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // Where the rows have the focus; elsewhere the keys are letters.
    connect(action, &QAction::triggered, this, act);
    m_table.rowsView().addAction(action);
    m_table.addAction(action);
    return action;
}

void RunEditor::addAll()
{
    m_rename = add("run-rename", tr("Rename the run"), Qt::Key_F2, &RunEditor::rename);
    m_tags = add("run-tags", tr("Tag runs…"), Qt::Key_T, &RunEditor::editTags);
    m_note = add("run-note", tr("Note about runs…"), Qt::Key_N, &RunEditor::writeNote);
    m_pin = add("run-pin", tr("Pin runs to the top"), Qt::Key_P, &RunEditor::togglePinned);
    m_baseline =
        add("run-baseline", tr("Compare with this run as the baseline"), Qt::Key_B, &RunEditor::toggleBaseline);
    m_registration = add("run-register", tr("Register model…"), Qt::Key_R, &RunEditor::registerModel);
    m_copy = add("run-copy", tr("Copy runs as a table"), QKeySequence::Copy, &RunEditor::copy);
    m_save = add("run-save", tr("Save the table of runs as CSV…"), {}, &RunEditor::saveTable);
    m_archive = add("run-archive", tr("Archive runs…"), Qt::Key_Delete, &RunEditor::archive);
    m_restore = add("run-restore", tr("Restore archived runs"), {}, &RunEditor::restore);
}

/// Data scientists edit runs, whichever role somebody acts in.
Actor RunEditor::scientist() const
{
    return {m_session.actor.person, toString(Role::DataScientist)};
}

void RunEditor::readRights()
{
    if (m_session.database->readOnly()) {
        m_refusal = m_makeRefusal = m_session.database->readOnlyReason();
        return showWhatCanBeDone();
    }
    m_session.fetch<std::optional<QString>>(
        tr("Reading roles"), this,
        [actor = scientist()](db::Connection& connection) { return runs::editRefusal(connection, actor); },
        [this](const std::optional<QString>& refusal) {
            m_wholeRefusal = m_refusal = refusal.value_or(QString());
            m_asked.clear();
            showWhatCanBeDone();
        });
    m_session.fetch<std::optional<QString>>(
        tr("Reading roles"), this,
        [actor = m_session.actor](db::Connection& connection) { return releases::beginRefusal(connection, actor); },
        [this](const std::optional<QString>& refusal) {
            m_makeRefusal = refusal.value_or(QString());
            showWhatCanBeDone();
        });
}

/// Whoever edits the runs of some use cases alone is told by which are chosen.
void RunEditor::readRightsOfTargets()
{
    if (m_wholeRefusal.isEmpty())
        return;
    QStringList uids = targetUids();
    if (const QString current = m_table.currentUid(); !current.isEmpty() && !uids.contains(current))
        uids << current;
    if (uids.isEmpty() || uids == m_asked)
        return;
    m_asked = uids;
    m_refusal = m_wholeRefusal; // Until it is known.
    m_session.fetch<std::optional<QString>>(
        tr("Reading roles"), this,
        [actor = scientist(), runs = std::vector<QString>(uids.begin(), uids.end())](db::Connection& connection) {
            return runs::editRefusalOf(connection, actor, runs);
        },
        [this, uids](const std::optional<QString>& refusal) {
            if (uids != m_asked)
                return; // Others are chosen by now.
            m_refusal = refusal.value_or(QString());
            showWhatCanBeDone();
        });
}

void RunEditor::showWhatCanBeDone()
{
    readRightsOfTargets();
    const std::vector<const ListedRun*> targets = m_table.targets();
    const QString none = tr("choose a run in the table first");
    const auto show = [&](QAction* action, const QString& reason) {
        action->setEnabled(reason.isEmpty());
        action->setStatusTip(reason);
        action->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    };
    const QString noRun = targets.empty() ? none : QString();
    const QString noEdit = targets.empty() ? none : m_refusal;
    const auto any = [&](auto holds) { return std::any_of(targets.begin(), targets.end(), holds); };
    m_table.model().setEditable(m_refusal.isEmpty());
    show(m_rename, m_table.currentUid().isEmpty() ? none : m_refusal);
    show(m_tags, noEdit);
    show(m_note, targets.empty() ? none : m_session.database->readOnlyReason());
    show(m_archive,
         !noEdit.isEmpty() || any([](const ListedRun* run) { return !run->archived; })
             ? noEdit
             : tr("these runs are archived already"));
    show(m_restore,
         !noEdit.isEmpty() || any([](const ListedRun* run) { return run->archived; })
             ? noEdit
             : tr("nobody has archived these runs here"));
    show(m_pin, noRun);
    show(m_baseline, m_table.currentUid().isEmpty() ? none : QString());
    show(m_registration,
         targets.size() > 1    ? tr("a version is made of one run: choose one")
             : targets.empty() ? none
                               : m_makeRefusal);
    show(m_copy, noRun);
    show(m_save, m_table.model().rowCount() == 0 ? tr("there are no runs in the table") : QString());
    const bool pinned =
        !targets.empty() && !any([this](const ListedRun* run) { return !m_table.model().isPinned(run->uid); });
    m_pin->setText(pinned ? tr("Unpin runs") : tr("Pin runs to the top"));
    const bool isBaseline = !m_table.currentUid().isEmpty() && m_table.currentUid() == m_table.model().baseline();
    m_baseline->setText(isBaseline ? tr("Compare with no baseline") : tr("Compare with this run as the baseline"));
}

void RunEditor::showMenu(const QPoint& globalPosition)
{
    showWhatCanBeDone();
    auto* menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("runMenu"));
    menu->setToolTipsVisible(true); // Why an entry cannot be chosen.
    menu->setAccessibleName(tr("What can be done with %1").arg(targetsTitle()));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_rename, m_tags, m_note});
    menu->addSeparator();
    menu->addActions({m_pin, m_baseline});
    menu->addSeparator();
    menu->addAction(m_registration);
    menu->addSeparator();
    menu->addActions({m_copy, m_save});
    menu->addSeparator();
    menu->addActions({m_archive, m_restore});
    addCommentEntry(*menu, m_table);
    menu->popup(globalPosition);
}

QStringList RunEditor::targetUids() const
{
    QStringList uids;
    for (const ListedRun* run : m_table.targets())
        uids << run->uid;
    return uids;
}

QString RunEditor::targetsTitle() const
{
    const std::vector<const ListedRun*> targets = m_table.targets();
    return targets.size() == 1 ? targets.front()->name : tr("%1 runs").arg(targets.size());
}

void RunEditor::write(const Actor& actor, const Write& edit, const std::function<void()>& then)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job =
        startJob<void>(&m_session.writes, [=](JobContext<void>&) { return edit(*database, actor, command); });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, then](const Result<>& done) {
        if (!done) {
            Q_EMIT m_session.events.failed(done.error());
            return;
        }
        if (then)
            then();
        Q_EMIT m_session.events.changed(); // At once, and not when the watcher next looks.
    });
}

void RunEditor::rename()
{
    m_table.editName();
}

void RunEditor::editTags()
{
    std::vector<std::size_t> rows;
    for (const ListedRun* run : m_table.targets())
        rows.push_back(*m_table.model().table()->rowOf(run->id));
    auto* form = new TagForm(targetsTitle(), commonTags(*m_table.model().table(), rows));
    connect(form, &TagForm::saved, this, [this, uids = targetUids()](const std::vector<TagChange>& changes) {
        const std::vector<QString> runs(uids.begin(), uids.end());
        write(scientist(), [=](db::Database& database, const Actor& actor, const QString& command) {
            return RunStore(database).changeTags(runs, changes, actor, command);
        });
    });
    new Overlay(form, m_table.window());
}

void RunEditor::writeNote()
{
    std::vector<RunId> runs;
    std::vector<NoteAnchor> anchors;
    for (const ListedRun* run : m_table.targets()) {
        runs.push_back(run->id);
        anchors.push_back({run->id, run->uid});
    }
    new Overlay(new NoteForm(m_session, targetsTitle(), runs, std::move(anchors)), m_table.window());
}

void RunEditor::registerModel()
{
    const std::vector<const ListedRun*> targets = m_table.targets();
    if (targets.size() != 1 || m_register)
        return;
    m_register = new BeginReleaseForm(m_session, BeginReleaseForm::Run{targets.front()->name, targets.front()->uid});
    new Overlay(m_register, m_table.window());
}

void RunEditor::archive()
{
    auto* form = new ArchiveForm(targetsTitle());
    connect(form, &ArchiveForm::given, this, [this, uids = targetUids()](const QString& reason) {
        write(
            scientist(),
            [=](db::Database& database, const Actor& actor, const QString& command) {
                return RunStore(database).archive({uids.begin(), uids.end()}, reason, actor, command);
            },
            [this, uids] { m_table.forget(uids); });
    });
    new Overlay(form, m_table.window());
}

void RunEditor::restore()
{
    write(scientist(), [uids = targetUids()](db::Database& database, const Actor& actor, const QString& command) {
        return RunStore(database).restore({uids.begin(), uids.end()}, {}, actor, command);
    });
}

void RunEditor::togglePinned()
{
    const QStringList uids = targetUids();
    const bool pinned =
        std::all_of(uids.begin(), uids.end(), [this](const QString& uid) { return m_table.model().isPinned(uid); });
    m_table.setPinned(uids, !pinned);
    showWhatCanBeDone();
}

void RunEditor::toggleBaseline()
{
    const QString uid = m_table.currentUid();
    m_table.setBaseline(uid == m_table.model().baseline() ? QString() : uid);
    showWhatCanBeDone();
}

void RunEditor::copy()
{
    std::vector<quint32> runs;
    for (const ListedRun* run : m_table.targets())
        runs.push_back(static_cast<quint32>(*m_table.model().table()->rowOf(run->id)));
    QGuiApplication::clipboard()->setText(runsAsTabs(m_table.model(), runs));
}

void RunEditor::saveTable()
{
    const QString path = fileToSave(&m_table, tr("Save the table of runs"), QStringLiteral("runs.csv"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = runsAsCsv(m_table.model(), m_table.model().rows().inOrder()).toUtf8();
    const auto job = startJob<void>(&m_session.reads, [=](JobContext<void>&) { return writeFile(path, bytes); });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT m_session.events.failed(written.error());
    });
}

} // namespace assay
