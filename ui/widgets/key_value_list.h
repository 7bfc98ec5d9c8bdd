// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace assay {

/// Lines of a name and its value, under each other with hairlines between.
class KeyValueList final : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString key;
        QString value;
        bool mono = false; ///< A digest, path or key.
    };

    explicit KeyValueList(QWidget* parent = nullptr);

    void setLines(const std::vector<Line>& lines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QGridLayout* m_grid;
    std::vector<QWidget*> m_cells;
};

} // namespace assay
