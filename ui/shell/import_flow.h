// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"
#include "core/imports/import_plan.h"
#include "ui/panes/session.h"

#include <QSet>
#include <QStringList>

#include <memory>

namespace assay {

/// A source that was read and compared with the project, waiting for a person's word.
struct PreparedImport {
    QString path;
    QString format; ///< The importer's name, translated.
    std::shared_ptr<const ImportBatch> batch;
    ImportPlan plan;
    bool followable = false; ///< While it is being written.
    bool isFeedback = false; ///< Then it holds what people said and nothing of the rest is there.
    bool isScan = false;     ///< Then it holds what tools found, likewise.
};

/// Takes files and folders into the project, one after another: read, compare, ask, write. Everything heavy runs in
/// jobs that show in the status bar; cancelling one leaves the project as it was. GUI thread.
class ImportFlow final : public QObject {
    Q_OBJECT

public:
    explicit ImportFlow(Session& session, QObject* parent = nullptr);

    void add(const QStringList& paths); ///< Queues sources; the first is read at once.

    /// Writes it, and goes on to follow the source where that was asked for and the import came in.
    void accept(const PreparedImport& import, bool withIssues, bool follows = false);

    /// Commits what is new in a source as it comes, until its job is cancelled. A source that is followed already stays
    /// so; what cannot be read of it is told once.
    void follow(const QString& path);
    void skip(); ///< Goes on with the next source.

Q_SIGNALS:
    void prepared(const assay::PreparedImport& import);
    void imported(const assay::PreparedImport& import, const assay::ImportOutcome& outcome);
    void failed(const assay::Error& error);

private:
    void next();

    Session& m_session;
    QStringList m_waiting;
    QSet<QString> m_followed; ///< Paths.
    bool m_busy = false;
};

} // namespace assay
