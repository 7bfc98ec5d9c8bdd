// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_store.h"
#include "core/runs/run_table.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace assay {

/// A tag that some runs have in common; no value where they have several, or not all of them have it.
struct CommonTag {
    QString key;
    std::optional<QString> value;
};

/// The tags of these rows by their keys, without those by which MLflow keeps house.
std::vector<CommonTag> commonTags(const RunTable& table, const std::vector<std::size_t>& rows);

/// The tags of one or several runs, to be changed, added and taken away; all of it is saved at once.
class TagForm final : public Card {
    Q_OBJECT

public:
    TagForm(const QString& runs, const std::vector<CommonTag>& tags, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const std::vector<assay::TagChange>& changes);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Line {
        CommonTag before;
        QLineEdit* value = nullptr;
        bool removed = false;
    };

    QWidget* makeLines(const std::vector<CommonTag>& tags);
    void addLine(QGridLayout& grid, const CommonTag& tag);
    void take(int line);
    std::vector<TagChange> changes() const;
    void showChanges();
    void submit();

    std::vector<Line> m_lines;
    QLineEdit* m_key;
    QLineEdit* m_value;
    QPushButton* m_save;
};

} // namespace assay
