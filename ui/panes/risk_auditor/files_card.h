// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "ui/models/table_model.h"

#include <QWidget>

class QTableView;

namespace assay {

class Chip;

/// The files of a release: what they are, whether they still are that, and whether loading them is safe.
class FilesCard final : public QWidget {
    Q_OBJECT

public:
    explicit FilesCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

private:
    struct Row {
        QString name;
        qint64 size = 0;
        Digest sha256{};
        QString state;   ///< Translated.
        QString verdict; ///< Of loading it, translated.
        QString tip;     ///< Lines.
    };

    static Row rowOf(const ReleaseArtifact& file);

    TableModel<Row> m_model;
    QTableView* m_table;
    Chip* m_state;
};

} // namespace assay
