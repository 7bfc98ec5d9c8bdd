// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/event_media.h"

#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/base/wire_reader.h"

#include <QStringList>

#include <array>

namespace assay {

std::optional<QByteArrayView> readImage(QByteArrayView message)
{
    WireReader fields(message);
    WireField field;
    QByteArrayView image;
    while (fields.next(field)) {
        if (field.number == 4 && field.type == WireField::Type::Bytes)
            image = field.bytes;
    }
    if (fields.damaged() || image.isEmpty())
        return std::nullopt;
    return image;
}

std::optional<std::vector<QByteArrayView>> imagesOf(const TensorMessage& tensor)
{
    constexpr std::ptrdiff_t sizes = 2;
    if (!tensor.texts || tensor.strings.size() < sizes)
        return std::nullopt;
    return std::vector<QByteArrayView>(tensor.strings.begin() + sizes, tensor.strings.end());
}

std::optional<QByteArray> textOf(const TensorMessage& tensor)
{
    if (!tensor.texts)
        return std::nullopt;
    QByteArray text;
    for (std::size_t i = 0; i < tensor.strings.size(); ++i) {
        if (firstInvalidUtf8(tensor.strings[i]) >= 0)
            return std::nullopt;
        if (i > 0)
            text += "\n\n";
        text += tensor.strings[i];
    }
    return text;
}

std::optional<QByteArray> prCurveOf(const TensorMessage& tensor)
{
    constexpr std::array rows{"true_positives",  "false_positives", "true_negatives",
                              "false_negatives", "precision",       "recall"};
    if (tensor.texts || tensor.shape.size() != 2 || tensor.shape[0] != std::ssize(rows) || tensor.numbers.empty())
        return std::nullopt;
    const std::size_t thresholds = tensor.numbers.size() / rows.size();
    QByteArray json("{\"pr_curve\":{");
    for (std::size_t row = 0; row < rows.size(); ++row) {
        json += QByteArray(row == 0 ? "\"" : ",\"") + rows[row] + "\":[";
        for (std::size_t i = 0; i < thresholds; ++i)
            json += (i == 0 ? QByteArray() : QByteArray(",")) + numberText(tensor.numbers[row * thresholds + i]);
        json += ']';
    }
    return json + "}}";
}

QString imageEnding(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return QStringLiteral("png");
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return QStringLiteral("jpg");
    if (bytes.startsWith("GIF8"))
        return QStringLiteral("gif");
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WEBP"))
        return QStringLiteral("webp");
    return QStringLiteral("bin");
}

QString pathOfTag(const QString& tag)
{
    QStringList names;
    for (QString name : tag.split(u'/', Qt::SkipEmptyParts)) {
        if (name == u"." || name == u"..")
            name.replace(u'.', QStringLiteral("%2E"));
        for (QChar& character : name) {
            if (character.unicode() < u' ' || character.unicode() == 0x7f || character == u'\\')
                character = u'_';
        }
        names.push_back(name);
    }
    return names.isEmpty() ? QStringLiteral("_") : names.join(u'/');
}

} // namespace assay
