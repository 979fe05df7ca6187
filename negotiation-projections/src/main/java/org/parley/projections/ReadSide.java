package org.parley.projections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.projections.support.Keeps;
import org.parley.projections.support.Shelves;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Everything of this module that Spring must know; the application imports it. Beans go by their
 * full names, as two read models may each have a class of the same simple name.
 */
@Configuration
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ReadSide {

    @Bean
    static Shelves shelves(ListableBeanFactory beans) {
        List<Class<?>> projectors = new ArrayList<>();
        for (String name : beans.getBeanNamesForAnnotation(Keeps.class)) {
            projectors.add(Objects.requireNonNull(beans.getType(name)));
        }
        return new Shelves(projectors);
    }
}
