import type { SharedOptions, Texts } from '../texts.ts';

/** What Discord shows of the editors' commands. */
export function spanishDesk({ article, outlet, since, until }: SharedOptions): Texts['commands'] {
  const own = { ...article, description: 'Su titular o su id' };
  return {
    desk: {
      name: 'redacción',
      description: 'Cuida los artículos de este servidor: añade, cambia, corrige y quita',
      options: {},
    },
    'desk add': {
      name: 'añadir',
      description: 'Añade un artículo: un texto, un archivo o una dirección web',
      options: {
        collection: {
          name: 'colección',
          description: 'Adónde va; lo compartido es para quienes administran Byline',
          choices: { server: 'Solo para este servidor', shared: 'Para todos los servidores' },
        },
      },
    },
    'desk take': {
      name: 'tomar',
      description: 'Añade lo que enlaza un mensaje, o su texto',
      menu: 'Añadir a los artículos',
      options: {
        text: { name: 'texto', description: 'El texto o la dirección web que quieres añadir' },
        links: { name: 'enlaces', description: 'Más direcciones web' },
      },
    },
    'desk edit': {
      name: 'editar',
      description: 'Cambia un artículo: sus datos, un párrafo o todo el texto como archivo',
      options: { article: own },
    },
    'desk correct': {
      name: 'corregir',
      description: 'Anota una corrección: acompaña a cada cita del artículo',
      options: {
        article: own,
        what: { name: 'qué', description: 'Lo que estaba mal y lo que es correcto' },
        when: { name: 'cuándo', description: 'Cuándo lo corrigió el medio' },
      },
    },
    'desk remove': {
      name: 'quitar',
      description: 'Quita un artículo; se puede restaurar durante 30 días',
      options: { article: own },
    },
    'desk restore': {
      name: 'restaurar',
      description: 'Recupera un artículo quitado',
      options: { article: own },
    },
    'desk history': {
      name: 'historial',
      description: 'Quién hizo qué con un artículo y cuándo; se pueden leer las versiones anteriores',
      options: { article: own },
    },
    'desk list': {
      name: 'lista',
      description: 'Artículos propios, quitados, tus borradores, problemas y preguntas sin respuesta',
      options: {
        show: {
          name: 'mostrar',
          description: 'Qué mostrar en la lista',
          choices: {
            articles: 'Artículos de este servidor',
            shared: 'Artículos de todos los servidores',
            removed: 'Artículos quitados',
            drafts: 'Tus borradores',
            problems: 'Archivos ilegibles',
            gaps: 'Preguntas sin respuesta',
          },
        },
        outlet,
        since,
        until,
      },
    },
  };
}
