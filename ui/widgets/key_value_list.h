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
        QString tip = {};  ///< What the value leaves out, such as the hour of a day.

        bool operator==(const Line&) const = default;
    };

    explicit KeyValueList(QWidget* parent = nullptr);

    /// Of lines that stay, only values that differ are written anew: whoever has chosen words in the others keeps that.
    void setLines(const std::vector<Line>& lines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool hasSameKeys(const std::vector<Line>& lines) const;
    void writeValue(std::size_t place, const Line& line);

    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    std::vector<QWidget*> m_cells;
};

} // namespace assay
